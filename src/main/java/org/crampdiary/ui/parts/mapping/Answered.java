package org.crampdiary.ui.parts.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crampdiary.exchange.table.CellUnit;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.Only;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.exchange.table.Source;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/** A mapping with one answer more, or another one. */
final class Answered {

    private Answered() {}

    /** Whether rows with this word are meant too, where only some are. */
    static Mapping meaning(Mapping mapping, String word, boolean meant) {
        Only only = mapping.only();
        if (only == null) {
            return mapping;
        }
        Set<String> words = new LinkedHashSet<>(only.words());
        words.removeIf(other -> Folded.of(other).equals(Folded.of(word)));
        if (meant) {
            words.add(word);
        }
        return mapping.meaning(new Only(only.column(), words));
    }

    /** What the numbers of a field count. */
    static Mapping counting(Mapping mapping, String field, @Nullable CellUnit unit) {
        return changed(mapping, field, source -> source.with(unit));
    }

    /** What a word of a field means; empty for "not known", null for no answer. */
    static Mapping meaning(Mapping mapping, String field, String word, @Nullable String meaning) {
        return changed(
                mapping,
                field,
                source -> {
                    Map<String, String> words = new HashMap<>(source.words());
                    words.remove(Folded.of(word));
                    if (meaning != null) {
                        words.put(Folded.of(word), meaning);
                    }
                    return source.with(words);
                });
    }

    private static Mapping changed(Mapping mapping, String field, UnaryOperator<Source> change) {
        Map<String, Source> fields = new HashMap<>(mapping.fields());
        fields.computeIfPresent(field, (_, source) -> change.apply(source));
        return mapping.with(fields);
    }

    /** With what a file says of itself, so that all of it is shown. */
    static Mapping inPlace(Mapping mapping, Sheet sheet, int headerRow) {
        return new Mapping(
                sheet.encoding(),
                sheet.separator(),
                headerRow,
                mapping.toEmptyRow(),
                mapping.rows(),
                mapping.only(),
                mapping.style(),
                mapping.fields(),
                mapping.leaveOutWrongRows());
    }
}
