package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.store.sqlite.RandomEntries;
import org.crampdiary.ui.kit.input.NumberInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrampFormModelTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-22T08:00:00Z"), ZONE);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);

    private static Cramp cramp() {
        return CrampBuilder.startingAt(
                        "c1", OffsetDateTime.parse("2026-03-18T01:40:20+01:00"), ZONE)
                .durationSeconds(100)
                .severity(8)
                .build();
    }

    @Test
    void anUntouchedFormGivesTheEqualCramp() {
        for (long seed = 1; seed <= 500; seed++) {
            Cramp cramp = new RandomEntries(seed).cramp("c" + seed);
            CrampFormModel form = new CrampFormModel(CLOCK, cramp);
            assertThat(form.validated()).as("seed %d", seed).contains(cramp);
            assertThat(form.edited()).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void aDraftTypedIntoTheSameEntryIsTheSameForm() {
        for (long seed = 1; seed <= 500; seed++) {
            Cramp cramp = new RandomEntries(seed).cramp("c" + seed);
            CrampFormModel left = new CrampFormModel(CLOCK, cramp);
            note(left).textProperty().set(" = # \\ \t zwei\nlinjer: æøå " + seed);
            left.minutes().textProperty().set("many");
            CrampFormModel restored = new CrampFormModel(CLOCK, cramp);
            restored.restore(left.toDraft());
            assertThat(restored.toDraft()).as("seed %d", seed).isEqualTo(left.toDraft());
            assertThat(restored.edited()).as("seed %d", seed).isTrue();
            restored.minutes().set(cramp.durationSeconds());
            left.minutes().set(cramp.durationSeconds());
            assertThat(restored.validated()).as("seed %d", seed).isEqualTo(left.validated());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "night=yesterday", "severity=\nsites=x:y,:\nwoke=\nunknown=1"})
    void aDraftThatIsNotUnderstoodLeavesTheNight(String draft) {
        CrampFormModel form = new CrampFormModel(CLOCK, cramp());
        form.restore(draft);
        assertThat(form.start().nightProperty().get()).isEqualTo(NIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 0, field.number-above",
        "minutes, 1441, field.number-above",
        "minutes, six, field.number-above",
        "resleep, 601, field.number",
        "resleep, -1, field.number",
        "soreness, 168.1, field.number",
    })
    void aNumberOutOfRangeIsMarkedAndNothingIsGiven(String field, String typed, String key) {
        CrampFormModel form = new CrampFormModel(CLOCK, cramp());
        NumberInput input =
                switch (field) {
                    case "minutes" -> form.minutes();
                    case "resleep" -> form.number(CrampFields.MINUTES_TO_RESLEEP);
                    default -> form.number(CrampFields.SORENESS_HOURS);
                };
        input.textProperty().set(typed);
        assertThat(form.validated()).isEmpty();
        assertThat(input.errorProperty().get()).extracting(Phrase::key).isEqualTo(key);
        input.textProperty().set("2");
        assertThat(form.validated()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 3:12, 2026-03-18T03:12+01:00",
        "2026-03-17, 2312, 2026-03-17T23:12+01:00",
        "2026-03-17, 12.00, 2026-03-17T12:00+01:00",
        "2026-03-17, 11.59, 2026-03-18T11:59+01:00",
        "2026-03-17, 01:40, 2026-03-18T01:40:20+01:00",
        "2026-03-21, 08:59, 2026-03-22T08:59+01:00",
        "2026-03-17, '', ",
    })
    void theNightAndTheClockGiveTheStart(LocalDate night, String time, OffsetDateTime start) {
        CrampFormModel form = new CrampFormModel(CLOCK, cramp());
        form.start().nightProperty().set(night);
        form.start().textProperty().set(time);
        assertThat(form.validated()).map(Cramp::night).contains(night);
        assertThat(form.validated()).map(Cramp::start).isEqualTo(Optional.ofNullable(start));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 25:00, start.not-a-time",
        "2026-03-17, three, start.not-a-time",
        "2026-03-21, 09:01, start.future",
        "1899-12-31, 03:00, start.too-far",
        "0001-01-01, '', start.too-far",
        "2026-03-22, '', start.future",
        "2025-03-29, 02:30, start.skipped-hour",
    })
    void aStartThatCannotBeIsMarked(LocalDate night, String time, String key) {
        CrampFormModel form = new CrampFormModel(CLOCK, cramp());
        form.start().nightProperty().set(night);
        form.start().textProperty().set(time);
        assertThat(form.edited()).isTrue();
        assertThat(form.validated()).isEmpty();
        assertThat(form.start().errorProperty().get()).extracting(Phrase::key).isEqualTo(key);
    }

    /** The clocks of Copenhagen showed 02:00 to 03:00 twice on 26 October 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-26T02:30:00+02:00, 02:35, 2025-10-26T02:35:00+02:00",
        "2025-10-26T02:30:00+01:00, 02:35, 2025-10-26T02:35:00+01:00",
        "2025-10-26T02:30:20+01:00, 02:30, 2025-10-26T02:30:20+01:00",
        "2025-10-26T02:30:00+01:00, 03:05, 2025-10-26T03:05:00+01:00",
        "2025-10-26T02:30:00+01:00, 01:55, 2025-10-26T01:55:00+02:00"
    })
    void theDoubledHourStaysTheOneThatItWas(
            OffsetDateTime before, String typed, OffsetDateTime after) {
        CrampFormModel form =
                new CrampFormModel(CLOCK, CrampBuilder.startingAt("c", before, ZONE).build());
        form.start().textProperty().set("");
        form.start().textProperty().set(typed);
        assertThat(form.validated()).map(Cramp::start).contains(after);
        assertThat(form.start().twiceProperty().get()).isEqualTo(typed.startsWith("02"));
    }

    @ParameterizedTest
    @CsvSource({"false, 2025-10-26T02:05:00+02:00", "true, 2025-10-26T02:05:00+01:00"})
    void inTheDoubledHourNothingIsSavedBeforeItIsSaidWhichOneItWas(
            boolean second, OffsetDateTime after) {
        OffsetDateTime before = OffsetDateTime.parse("2025-10-26T01:55:20+02:00");
        CrampFormModel form =
                new CrampFormModel(CLOCK, CrampBuilder.startingAt("c", before, ZONE).build());
        form.start().textProperty().set("02:05");
        assertThat(form.validated()).isEmpty();
        assertThat(form.start().errorProperty().get()).isEqualTo(Phrase.of("start.which"));
        form.start().secondProperty().set(second);
        assertThat(form.validated()).map(Cramp::start).contains(after);
        form.start().textProperty().set("01:55");
        assertThat(form.edited()).isFalse();
        assertThat(form.validated()).map(Cramp::start).contains(before);
    }

    @Test
    void whichOfTheTwoHoursCanBeChosenAndIsKeptInTheDraft() {
        Cramp first =
                CrampBuilder.startingAt(
                                "c", OffsetDateTime.parse("2025-10-26T02:30:20+02:00"), ZONE)
                        .build();
        CrampFormModel form = new CrampFormModel(CLOCK, first);
        form.start().secondProperty().set(true);
        assertThat(form.edited()).isTrue();
        OffsetDateTime second = OffsetDateTime.parse("2025-10-26T02:30:00+01:00");
        assertThat(form.validated()).map(Cramp::start).contains(second);
        CrampFormModel restored = new CrampFormModel(CLOCK, first);
        restored.restore(form.toDraft());
        assertThat(restored.validated()).map(Cramp::start).contains(second);
        form.start().secondProperty().set(false);
        assertThat(form.edited()).isFalse();
        assertThat(form.validated()).contains(first);
    }

    @Test
    void aNoteThatIsTooLongIsMarked() {
        CrampFormModel form = new CrampFormModel(CLOCK, cramp());
        note(form).textProperty().set("x".repeat(10_001));
        assertThat(form.edited()).isTrue();
        assertThat(form.validated()).isEmpty();
        assertThat(note(form).errorProperty().get()).isNotNull();
        note(form).textProperty().set("x".repeat(10_000));
        assertThat(form.validated()).isPresent();
    }

    @Test
    void remediesThatTheFormCannotShowStay() {
        RemedyUse twice = new RemedyUse(Remedy.WALK, Effect.A_LOT, 2.0);
        RemedyUse unnamed = new RemedyUse(null, Effect.A_LITTLE, null);
        RemedyUse walk = new RemedyUse(Remedy.WALK, Effect.NONE, 1.0);
        Cramp cramp = CrampBuilder.of(cramp()).remedies(List.of(unnamed, walk, twice)).build();
        CrampFormModel form = new CrampFormModel(CLOCK, cramp);
        row(form, Remedy.STRETCH).triedProperty().set(true);
        RemedyUse stretch = new RemedyUse(Remedy.STRETCH, null, null);
        assertThat(remedies(form)).containsExactly(unnamed, walk, twice, stretch);
        row(form, Remedy.WALK).triedProperty().set(false);
        assertThat(remedies(form)).containsExactly(unnamed, twice, stretch);
        form.remedies().noneProperty().set(true);
        assertThat(remedies(form)).isEmpty();
        row(form, Remedy.HEAT).triedProperty().set(true);
        assertThat(form.remedies().noneProperty().get()).isFalse();
    }

    private static RemedyRow row(CrampFormModel form, Remedy remedy) {
        return form.remedies().rows().stream()
                .filter(row -> row.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    }

    private static TextAnswer note(CrampFormModel form) {
        return form.text(CrampFields.NOTE);
    }

    private static List<RemedyUse> remedies(CrampFormModel form) {
        return form.validated().orElseThrow().remedyUses();
    }

    @ParameterizedTest
    @CsvSource({"1:40, true", "2, false", "'', true"})
    void aDurationThatWasTypedEndsTheCramp(String minutes, boolean ongoing) {
        Cramp running = CrampBuilder.of(cramp()).ongoing(true).build();
        CrampFormModel form = new CrampFormModel(CLOCK, running);
        form.minutes().textProperty().set(minutes);
        assertThat(form.validated().map(saved -> Boolean.TRUE.equals(saved.ongoing())))
                .contains(ongoing);
    }
}
