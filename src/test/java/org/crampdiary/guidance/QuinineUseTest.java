package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.crampdiary.model.Diary;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuinineUseTest {

    /** Of the nights, the newest is the as-of night; begun and ended so many nights before it. */
    @ParameterizedTest(name = "{0}, begun {1}, ended {2} → {3} weeks, {4} of {5}, then {6} of {7}")
    @CsvSource({
        "x-x-x-x--------, 6,   ,  0, 4, 8, 0, 7",
        "x-x-x-x--------, 7,   ,  1, 4, 7, 0, 8",
        "x-x-x-x.......x, 7,   ,  1, 4, 7, 1, 1",
        "xxxx,            27,  ,  3, 0, 0, 4, 4",
        "xxxx,            28,  ,  4, 0, 0, 4, 4",
        "xx--,            0,   ,  0, 2, 3, 0, 1",
        "xx--,            1,  0,  0, 2, 2, 0, 2",
        "xx--,            3,  1,   ,  ,  ,  ,  ",
        "xx--,            -1,  ,   ,  ,  ,  ,  ",
        "xx--,              , 1,   ,  ,  ,  ,  "
    })
    void weeksSinceItBeganAndCrampsBeforeAndSince(
            String nights,
            Integer begun,
            Integer ended,
            Integer weeks,
            Integer crampsBefore,
            Integer before,
            Integer crampsSince,
            Integer since) {
        QuinineUse use =
                QuinineUse.of(
                        Sketch.blank()
                                .nights(nights)
                                .medicine(MedicineClass.QUININE, begun, ended)
                                .diary(),
                        Sketch.AS_OF);
        if (weeks == null) {
            assertThat(use).isNull();
            return;
        }
        QuinineUse.Course course = use.course();
        assertThat(course.weeks()).isEqualTo(weeks);
        assertThat(course.before()).isEqualTo(new QuinineUse.Cramps(crampsBefore, before));
        assertThat(course.since()).isEqualTo(new QuinineUse.Cramps(crampsSince, since));
    }

    @ParameterizedTest(name = "begun {0}, on {1} → {2}")
    @CsvSource({
        "2026-01-03, 2026-01-03, 2026-04-03",
        "2026-01-03, 2026-04-02, 2026-04-03",
        "2026-01-03, 2026-04-03, 2026-04-03",
        "2026-01-03, 2026-04-04, 2026-07-03",
        "2025-11-30, 2026-02-01, 2026-02-28",
        "2025-11-30, 2026-03-01, 2026-05-30"
    })
    void thePauseIsDueEveryThreeMonths(LocalDate begun, LocalDate asOf, LocalDate due) {
        int ago = (int) begun.until(Sketch.AS_OF, ChronoUnit.DAYS);
        Diary diary = Sketch.blank().medicine(MedicineClass.QUININE, ago, null).diary();
        assertThat(QuinineUse.of(diary, asOf).course().nextPause()).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource(MedicineClass.class)
    void onlyWhoTakesItIsShownIt(MedicineClass group) {
        Diary diary = Sketch.blank().nights("xx--").medicine(group, 2, null).diary();
        assertThat(QuinineUse.of(diary, Sketch.AS_OF) != null)
                .isEqualTo(group == MedicineClass.QUININE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 1 | before (this diary’s choice): 2 cramps on 2 recorded nights. Since: no cramps on 2 recorded nights.",
                "DANISH | 1 | før (dagbogens eget valg): 2 kramper i 2 noterede nætter. Siden: ingen kramper i 2 noterede nætter.",
                "ENGLISH | 6 | before (this diary’s choice): 12 cramps on 12 recorded nights. Since: no cramps on 12",
                "ENGLISH | 7 | before (this diary’s choice): 7 cramps a week (14 nights recorded). Since: 0 cramps a week (14",
                "DANISH | 7 | før (dagbogens eget valg): 7 kramper om ugen (14 nætter noteret). Siden: 0 kramper om ugen (14"
            })
    void whatIsPublishedComesFirstAndFewNightsHaveNoRate(Language language, int pairs, String own) {
        Diary diary =
                Sketch.blank()
                        .nights("xx".repeat(pairs) + "--".repeat(pairs))
                        .medicine(MedicineClass.QUININE, 2 * pairs - 1, null)
                        .diary();
        Messages messages = new Messages(language);
        assertThat(messages.sentences(QuinineUse.of(diary, Sketch.AS_OF).words()))
                .containsSubsequence("MHRA, 2014", own);
    }

    @Test
    void oneCrampAWeekIsOne() {
        Diary diary =
                Sketch.blank()
                        .nights("-x-----".repeat(2) + "-".repeat(14))
                        .medicine(MedicineClass.QUININE, 13, null)
                        .diary();
        assertThat(
                        new Messages(Language.ENGLISH)
                                .sentences(QuinineUse.of(diary, Sketch.AS_OF).words()))
                .contains("before (this diary’s choice): 1 cramp a week (14 nights recorded). ")
                .contains("Since: 0 cramps a week (14 nights recorded).");
    }

    /** It asks for the day, invents none, and names the same hazards. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | MHRA, 2014; the blood, the heart’s rhythm, hearing and sight; bruises; no first day is entered; “About me” in Settings; whether you still need it",
                "DANISH | MHRA, 2014; blodet, hjerterytmen, hørelsen og synet; blå mærker; den første dag er ikke noteret; “Om mig” i Indstillinger; om du stadig har brug for det"
            })
    void withoutItsFirstDayItSaysWhatCanBeSaid(Language language, String words) {
        Sketch sketch = Sketch.blank().nights("xx--").medicine(MedicineClass.QUININE, null, null);
        QuinineUse unknown = QuinineUse.of(sketch.diary(), Sketch.AS_OF);
        assertThat(unknown.course()).isNull();
        String text = new Messages(language).sentences(unknown.words());
        assertThat(text).contains(words.split("; ", -1)).doesNotContain("week ago", "null", "{");
        sketch.medicine(MedicineClass.QUININE, 14, null);
        assertThat(QuinineUse.of(sketch.diary(), Sketch.AS_OF).course().weeks())
                .as("another with its day tells more")
                .isEqualTo(2);
    }

    /** Only for what the regulator says so of; for all else the rule of every medicine holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | the MHRA’s advice is to stop taking it | Otherwise change nothing before you have asked.",
                "DANISH | MHRA’s råd at holde op med det | Ellers skal du ikke ændre noget, før du har spurgt."
            })
    void whoSaysStopIsNamed(Language language, String stop, String otherwise) {
        Diary diary = Sketch.blank().medicine(MedicineClass.QUININE, 9, null).diary();
        assertThat(new Messages(language).sentences(QuinineUse.of(diary, Sketch.AS_OF).words()))
                .containsSubsequence(stop, otherwise);
    }
}
