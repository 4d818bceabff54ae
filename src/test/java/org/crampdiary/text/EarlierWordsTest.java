package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an edit took away can be read beside what it says now, in every language. */
final class EarlierWordsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);

    private static Diary with(Versioned earlier) {
        return Diary.EMPTY.apply(Change.of(new KeepEarlier(earlier, true)));
    }

    @Test
    void aCrampIsSaidBesideWhatItIsNow() {
        Cramp was =
                CrampBuilder.startingAt(
                                "c", OffsetDateTime.parse("2026-03-18T04:05:00+01:00"), ZONE)
                        .durationSeconds(213)
                        .severity(8)
                        .note("Right after turning over.")
                        .updatedAt(Instant.parse("2026-03-18T07:10:00Z"))
                        .build();
        Cramp is = CrampBuilder.of(was).durationSeconds(60).severity(null).updatedAt(null).build();
        List<EarlierWords> words =
                EarlierWords.of(is, with(new PutCramp(was)), ZONE, new Messages(Language.ENGLISH));
        assertThat(words)
                .extracting(EarlierWords::title)
                .containsExactly("As it was, written 18 March 2026, 08:10");
        assertThat(words.getFirst().differences())
                .containsExactly(
                        new EarlierWords.Difference("Lasted", "3 min 33 s", "1 min"),
                        new EarlierWords.Difference("How bad", "8 of 10", "not recorded"));
        assertThat(
                        EarlierWords.of(
                                was, with(new PutCramp(was)), ZONE, new Messages(Language.DANISH)))
                .isEmpty();
    }

    static Stream<Arguments> fields() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.concat(
                                said(CrampFields.SHAPE).map(field -> Arguments.of(language, field)),
                                said(NightFields.SHAPE)
                                        .map(field -> Arguments.of(language, field))));
    }

    /** All that a person says; what a cramp cannot be without its night and start is its zone. */
    private static Stream<EntryField<?, ?>> said(EntryShape<?> shape) {
        return shape.fields().stream()
                .filter(field ->
                        !field.name().matches("id|night|zone|symptomsAt|updatedAt|deletedAt"))
                .map(field -> field);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyAnswerThatWasTakenAwayIsNamed(Language language, EntryField<?, ?> field) {
        Messages messages = new Messages(language);
        List<EarlierWords> words;
        if (CrampFields.SHAPE.fields().contains(field)) {
            Cramp is = CrampBuilder.inNight("c", NIGHT).build();
            Cramp was = answered(CrampFields.SHAPE, is, field);
            words = EarlierWords.of(is, with(new PutCramp(was)), ZONE, messages);
        } else {
            Night is = Night.empty(NIGHT);
            Night was = answered(NightFields.SHAPE, is, field);
            words = EarlierWords.of(is, with(new PutNight(was)), ZONE, messages);
        }
        assertThat(words.getFirst().differences())
                .anySatisfy(difference -> {
                    assertThat(difference.name()).isNotBlank();
                    assertThat(difference.was()).isNotBlank().isNotEqualTo(difference.is());
                    assertThat(difference.is())
                            .isIn(messages.text("earlier.nothing"), messages.text("dayline.none"));
                });
    }

    @SuppressWarnings("unchecked") // a field of this shape
    private static <E extends Record, V> E answered(
            EntryShape<E> shape, E entry, EntryField<?, ?> of) {
        EntryField<E, V> field = (EntryField<E, V>) of;
        if (field == (Object) CrampFields.START) {
            OffsetDateTime start = NIGHT.atTime(23, 0).atOffset(ZoneOffset.UTC);
            return shape.values(entry).set(field, (V) start).build();
        }
        RandomValues values =
                new RandomValues(
                        new Random(1), NIGHT, 1, List.of(ZoneOffset.UTC), List.of("some words"));
        V value = null;
        while (value == null || value.equals(List.of())) {
            value = values.value(field.kind());
        }
        return shape.with(entry, field, value);
    }
}
