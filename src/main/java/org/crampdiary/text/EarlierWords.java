package org.crampdiary.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was before it was edited, beside what it is now.
 *
 * @param version what writes it again
 * @param title such as "As it was, written 4 March 2026, 08:10"
 * @param differences in the order of the form
 */
public record EarlierWords(Versioned version, String title, List<Difference> differences) {

    /** One thing that was said otherwise; what was or is not known is "not recorded". */
    public record Difference(String name, String was, String is) {}

    private static final Set<EntryField<?, ?>> NOT_SAID =
            Set.of(
                    CrampFields.ID,
                    CrampFields.ZONE,
                    CrampFields.SYMPTOMS_AT,
                    CrampFields.UPDATED_AT,
                    CrampFields.DELETED_AT,
                    NightFields.SYMPTOMS_AT,
                    NightFields.UPDATED_AT);

    public EarlierWords {
        differences = List.copyOf(differences);
    }

    /**
     * The earlier versions of a cramp, the newest first.
     *
     * @param zone in which it is said when each was written
     */
    public static List<EarlierWords> of(Cramp is, Diary diary, ZoneId zone, Messages messages) {
        return diary.marks().earlier().of(is).stream()
                .map(was ->
                        new EarlierWords(
                                new PutCramp(was),
                                title(was.updatedAt(), zone, messages),
                                differences(CrampFields.SHAPE, was, is, "crampfield.", messages)))
                .filter(EarlierWords::different)
                .toList();
    }

    /**
     * The earlier versions of a night's record, the newest first.
     *
     * @param zone in which it is said when each was written
     */
    public static List<EarlierWords> of(Night is, Diary diary, ZoneId zone, Messages messages) {
        return diary.marks().earlier().of(is).stream()
                .map(was ->
                        new EarlierWords(
                                new PutNight(was),
                                title(was.updatedAt(), zone, messages),
                                differences(NightFields.SHAPE, was, is, "dayline.", messages)))
                .filter(EarlierWords::different)
                .toList();
    }

    /** A merged diary may say again what an earlier version said. */
    private boolean different() {
        return !differences.isEmpty();
    }

    private static String title(@Nullable Instant written, ZoneId zone, Messages messages) {
        return written == null
                ? messages.text("earlier.undated")
                : messages.text(
                        "earlier.title",
                        messages.formats().dateTime(LocalDateTime.ofInstant(written, zone)));
    }

    private static <E extends Record> List<Difference> differences(
            EntryShape<E> shape, E was, E is, String family, Messages messages) {
        DayWords words = new DayWords(messages);
        String nothing = messages.text("earlier.nothing");
        return shape.declared().stream()
                .filter(field -> !NOT_SAID.contains(field))
                .filter(field -> !Objects.equals(field.of(was), field.of(is)))
                .map(field ->
                        new Difference(
                                messages.text(family + field.word()),
                                Objects.requireNonNullElse(words.of(field, was), nothing),
                                Objects.requireNonNullElse(words.of(field, is), nothing)))
                .toList();
    }
}
