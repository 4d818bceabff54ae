package org.crampdiary.ui.parts.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.ui.parts.session.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What was said of tables that are neither imported nor left yet: kept as the draft of a form is,
 * with the name of the file. Of several, the last is gone on with by itself; another one, whose
 * file was not there, when it is read again. The oldest of more than ten are forgotten: their files
 * may be gone for good. For the FX thread.
 */
public final class UnfinishedMapping {

    private static final String FILE = "import-file";
    private static final String MAPPING = "import-mapping ";

    /** The tables, each on a line, the last one first. */
    private static final String TABLES = "import-tables";

    /** What was said of {@link #FILE} when there could be one only. */
    private static final String ONLY_ONE = "import-mapping";

    private static final int MOST = 10;

    private final Drafts drafts;

    public UnfinishedMapping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The table that something was said of last; empty when there is none. */
    public Optional<Path> file() {
        try {
            return Optional.ofNullable(drafts.of(FILE)).map(Path::of);
        } catch (InvalidPathException _) { // of a computer that names files in another way
            return Optional.empty();
        }
    }

    /** What was said of this table, as a mapping file; empty when nothing was. */
    Optional<byte[]> of(Path table) {
        return Optional.ofNullable(said(whole(table)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String said(String table) {
        String said = drafts.of(MAPPING + table);
        return said == null && table.equals(drafts.of(FILE)) ? drafts.of(ONLY_ONE) : said;
    }

    /** Keeps what was said of a table, in place of what was said of it before. */
    public void keep(Path table, Mapping said) {
        keepOnlyOneByName();
        String newest = whole(table);
        keepUnlessKept(FILE, newest);
        keepUnlessKept(
                MAPPING + newest, new String(MappingFile.write(said), StandardCharsets.UTF_8));
        List<String> tables = tables();
        tables.remove(newest);
        tables.addFirst(newest);
        while (tables.size() > MOST) {
            drafts.forget(MAPPING + tables.removeLast());
        }
        keepTables(tables);
    }

    /** Forgets what was said of this table. */
    void forget(Path table) {
        keepOnlyOneByName();
        String gone = whole(table);
        if (drafts.of(MAPPING + gone) != null) {
            drafts.forget(MAPPING + gone);
            keepTables(tables());
        }
        if (gone.equals(drafts.of(FILE))) {
            drafts.forget(FILE);
        }
    }

    private void keepOnlyOneByName() {
        String said = drafts.of(ONLY_ONE);
        if (said != null) {
            String table = drafts.of(FILE);
            if (table != null) {
                drafts.keep(MAPPING + table, said);
            }
            drafts.forget(ONLY_ONE);
        }
    }

    /**
     * Those of which something is kept, the last one first, those of an unknown time at the end.
     */
    private List<String> tables() {
        String lines = drafts.of(TABLES);
        Stream<String> known = lines == null ? Stream.empty() : lines.lines();
        Stream<String> all =
                drafts.keys().stream()
                        .filter(key -> key.startsWith(MAPPING))
                        .map(key -> key.substring(MAPPING.length()))
                        .sorted();
        return new ArrayList<>(
                Stream.concat(known, all)
                        .distinct()
                        .filter(table -> drafts.of(MAPPING + table) != null)
                        .toList());
    }

    private void keepTables(List<String> tables) {
        String lines = String.join("\n", tables);
        if (lines.isEmpty()) {
            drafts.forget(TABLES);
        } else {
            keepUnlessKept(TABLES, lines);
        }
    }

    private void keepUnlessKept(String key, String text) {
        if (!text.equals(drafts.of(key))) {
            drafts.keep(key, text);
        }
    }

    private static String whole(Path table) {
        return table.toAbsolutePath().toString();
    }
}
