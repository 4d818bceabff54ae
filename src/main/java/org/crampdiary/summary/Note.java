package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What the person wrote about a night or a cramp.
 *
 * @param text on one line
 */
public record Note(LocalDate night, String text) {

    /** Characters of a note on the page. */
    private static final int LENGTH = 140;

    /** All notes of a period, newest night first. */
    static List<Note> of(Diary diary, NightRange range) {
        Stream<@Nullable Note> nights =
                diary.nights(range).stream().map(night -> of(night.night(), night.note()));
        Stream<@Nullable Note> cramps =
                diary.cramps(range).stream().map(cramp -> of(cramp.night(), cramp.note()));
        return Stream.concat(nights, cramps)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(Note::night).reversed())
                .toList();
    }

    private static @Nullable Note of(LocalDate night, @Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : new Note(night, Excerpt.of(text, Integer.MAX_VALUE));
    }

    /** What the page has room for. */
    public String excerpt() {
        return Excerpt.of(text, LENGTH);
    }
}
