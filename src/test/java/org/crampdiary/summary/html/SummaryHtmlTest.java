package org.crampdiary.summary.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.summary.html.PageText.LAYOUT;
import static org.crampdiary.summary.html.PageText.html;
import static org.crampdiary.summary.html.PageText.parsed;
import static org.crampdiary.summary.html.PageText.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Condition;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Tried;
import org.crampdiary.summary.Diaries;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class SummaryHtmlTest {

    private static final LocalDate LAST = Diaries.LAST;

    private static SummaryModel page(Edit... edits) {
        return Samples.page(Diary.EMPTY.apply(Change.of(edits)), SummaryOptions.USUAL);
    }

    private static Edit put(Profile profile) {
        return new Edit.PutProfile(profile);
    }

    private static Edit cramp(int nightsAgo, RemedyUse... uses) {
        return new Edit.PutCramp(
                CrampBuilder.inNight("c" + nightsAgo, LAST.minusDays(nightsAgo))
                        .remedies(List.of(uses))
                        .symptoms(List.of(Symptom.TINGLING))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsWellFormedInEachLanguage(Language language) throws Exception {
        SummaryHtml html = new SummaryHtml(new Messages(language));
        for (Diary diary : List.of(Diary.EMPTY, Diaries.usual())) {
            Document page =
                    parsed(
                            html.of(
                                    Samples.page(diary, SummaryOptions.USUAL),
                                    LAYOUT.withMore(false)));
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
            assertThat(page.getElementsByTagName("h1").getLength()).isOne();
            assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        }
    }

    @Test
    void hostileNotesStayText() throws Exception {
        String hostile =
                "<script>alert(1)</script> & ]]> <!-- \u0000\u001b \u202e مرحبا 😀 "
                        + "x".repeat(300);
        SummaryModel model =
                page(
                        put(Diaries.profile("<img src='file:///etc/passwd'/>")),
                        new Edit.PutQuestion(Diaries.question("q", hostile)),
                        new Edit.PutNight(new NightBuilder(LAST).note(hostile).build()));
        Document page = parsed(html(model));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(words(model)).contains("<script>alert(1)</script> & ]]> <!--", "<img src=");
    }

    @Test
    void recordedNightsComeFirst() throws Exception {
        assertThat(words(page(cramp(1), none(2), none(3))))
                .contains(
                        "3 of 84 nights recorded. Nights not recorded are not counted as free",
                        "How often" + "1 cramp night of 3 recorded; 1 cramp, too few nights",
                        "last 28 nights 1 of 3, the 28 before not recorded; diary since 28",
                        "Sleep" + "waking not asked; disturbance 0–10 not asked.");
        assertThat(words(page()))
                .contains(
                        "0 of 84 nights recorded.",
                        "How often" + "not recorded" + "Sleep" + "not recorded; ");
    }

    /** Of all nights none is missing, and of no cramps there is no weekly figure. */
    @Test
    void allOneAndNoneHaveWordsOfTheirOwn() throws Exception {
        Diary one = Diary.EMPTY.apply(Change.of(cramp(0)));
        assertThat(words(Samples.page(one, NightRange.ending(LAST, 1), SummaryOptions.USUAL)))
                .contains("The one night is recorded." + "How often" + "1 cramp night of 1");
        Diary quiet =
                Diary.EMPTY.apply(
                        new Change(
                                IntStream.range(0, 14).mapToObj(SummaryHtmlTest::none).toList()));
        assertThat(words(Samples.page(quiet, NightRange.ending(LAST, 14), SummaryOptions.USUAL)))
                .contains("All 14 nights are recorded." + "How often")
                .contains("no cramp nights of 14 recorded; last 28 nights 0 of 14")
                .doesNotContain("a week");
    }

    @Test
    void whatWasTriedStandsByTheVerdictOfThePerson() throws Exception {
        assertThat(words(page(put(Diaries.profile("Karen")))))
                .contains(
                        "Tried"
                                + "helped: quinine tablets (2019)."
                                + " helped a little: stretching (from 2024)."
                                + " did not help: magnesium (300 mg, Mar 2023 – Jun 2023);"
                                + " a cork in the bed."
                                + " made it worse: compression stockings (until 2022)."
                                + " not said: drinking more (from 1 Nov 2025).");
    }

    @Test
    void whoTriedNothingIsToldApartFromWhoWasNeverAsked() throws Exception {
        assertThat(words(page())).contains("Tried" + "not asked");
        Profile nothing = ProfileFields.SHAPE.with(Profile.EMPTY, ProfileFields.TRIED, List.of());
        assertThat(words(page(put(nothing)))).contains("Nothing over time.");
    }

    @Test
    void aLongListOfTriedThingsIsCutAndSaysSo() throws Exception {
        List<Tried> many =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Tried(null, "w".repeat(200), null, null, null))
                        .toList();
        Profile profile = ProfileFields.SHAPE.with(Profile.EMPTY, ProfileFields.TRIED, many);
        String words = words(page(put(profile)));
        assertThat(words).contains("and 6 more in the diary").doesNotContain("w".repeat(61));
    }

    /** Two weeks without cramps after two with one each night. */
    @ParameterizedTest
    @CsvSource({
        "14, true, Finished: 14 nights before",
        "13, false, ''",
        "100, false, ''",
    })
    void anOwnQuestionStandsThereOnceItIsOver(int begunAgo, boolean told, String state)
            throws Exception {
        Experiment experiment = new Experiment("e", "stretch", LAST.minusDays(begunAgo), 14, null);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.PutExperiment(experiment)));
        IntStream.rangeClosed(1, 14).mapToObj(SummaryHtmlTest::none).forEach(edits::add);
        IntStream.rangeClosed(15, 28).mapToObj(SummaryHtmlTest::cramp).forEach(edits::add);
        String words = words(page(edits.toArray(Edit[]::new)));
        assertThat(words.contains("My own trial")).isEqualTo(told);
        assertThat(words.contains("A smaller share of the nights")).isEqualTo(told);
        assertThat(words).contains(told ? "Stretch: " + state : "How often");
    }

    @Test
    void tooLittleIsSaidAndNotInvented() throws Exception {
        assertThat(words(page()))
                .contains(
                        "Cramps per weektoo few nights recorded",
                        "Cramp nightstoo few nights recorded",
                        "Severity, 0–10not recorded",
                        "Durationnot recorded",
                        "Cramp nights, last 28not recorded; the 28 nights before: not recorded",
                        "no cramp with a known time",
                        "Signsnot asked",
                        "Medicinesnot asked",
                        "Conditionsnot asked.",
                        "?: no night recorded.",
                        "Sleepnot recorded;")
                .doesNotContain("My questions", "Latest notes", "Dashed");
    }

    /** No worst of one value, no median of two, neither share nor quartiles of four. */
    @ParameterizedTest
    @CsvSource({
        "1, '8 (1 cramp)', '2 min (1 cramp)'",
        "2, 'worst 8, of 2 cramps', 'longest 2 min, of 2 cramps; over 10 min: 0'",
        "3, 'worst 8, median 8, of 3 cramps', 'median 2 min (longest 2 min, of 3 cramps'",
        "4, 'worst 8, median 8, of 4 cramps', '(longest 2 min, of 4 cramps; over 10 min: 0)'",
        "5, 'worst 8, median 8; 7 or more in 100 %', '(quartiles 2 min – 2 min)'",
    })
    void fewCrampsHaveNeitherShareNorQuartiles(int cramps, String severity, String duration)
            throws Exception {
        Edit[] edits =
                IntStream.range(0, cramps)
                        .mapToObj(ago -> CrampBuilder.inNight("c" + ago, LAST.minusDays(ago)))
                        .map(cramp -> cramp.severity(8).durationSeconds(120.0).build())
                        .map(Edit.PutCramp::new)
                        .toArray(Edit[]::new);
        assertThat(words(page(edits))).contains(severity).contains(duration);
    }

    @Test
    void aWeekWithoutRecordsIsNotAWeekWithoutCramps() throws Exception {
        assertThat(words(page(none(0), none(1))))
                .contains("Cramps by week" + "?".repeat(11) + "0")
                .contains("?: no night recorded.", "Dashed: too few nights recorded");
    }

    @Test
    void datesOfLongPeriodsHaveTheirYear() throws Exception {
        NightRange years = NightRange.ending(LAST, 3650);
        String words = words(Samples.page(Diaries.big(), years, SummaryOptions.USUAL));
        assertThat(words)
                .contains(
                        " – 9 December 2025",
                        "2 March 2026: Stood all day",
                        "91 nights in each cell")
                .contains("since 1 May 2019: ", " with it, ", " before")
                .contains("▲ Furosemide 40 mg begun on 10 January 2026")
                .doesNotContain("▲ Simvastatin");
    }

    @Test
    void noneIsNotTheSameAsNotAsked() throws Exception {
        String words =
                words(
                        page(
                                put(profile(Pregnancy.RECENTLY, List.of(), List.of())),
                                new Edit.PutNight(
                                        new NightBuilder(LAST).symptoms(List.of()).build())));
        assertThat(words)
                .contains(
                        "Medicinesnone",
                        "Conditionsgave birth in the last six weeks; otherwise none.")
                .contains("Signs" + "none (asked on 1 of 84 nights).");
    }

    @Test
    void medicinesAreNamedAsWellAsIsKnown() throws Exception {
        List<Medicine> medicines =
                List.of(
                        new Medicine(
                                "Furix",
                                null,
                                MedicineClass.LOOP_DIURETIC,
                                LAST.minusDays(9),
                                null),
                        new Medicine("Centyl", " 2 a day ", MedicineClass.OTHER, null, null),
                        new Medicine(null, "20 mg", MedicineClass.STATIN, null, null),
                        new Medicine(" ", " ", null, null, LAST),
                        new Medicine("Iron", null, MedicineClass.OTHER, LAST.minusDays(99), LAST));
        assertThat(words(page(put(profile(null, null, medicines)))))
                .contains(
                        "Furix, loop diuretic, since 22 Feb 2026",
                        "▲ Furix begun on 22 February 2026",
                        "statin 20 mg, start not given",
                        "Centyl 2 a day, start not given",
                        "another medicine, start not given, until 3 Mar 2026",
                        "Iron, since 24 Nov 2025, until 3 Mar 2026");
    }

    @Test
    void whoTakesQuinineHasOneLineOfIt() throws Exception {
        Medicine quinine = new Medicine("Q", null, MedicineClass.QUININE, LAST.minusDays(21), null);
        SummaryModel page =
                Samples.real(
                        Diary.EMPTY.apply(
                                Change.of(put(profile(null, null, List.of(quinine))), cramp(1))),
                        SummaryOptions.USUAL);
        assertThat(words(page))
                .contains(
                        "Quinine" + "begun on 10 Feb 2026 (3 weeks ago), next pause due on 10",
                        "12 weeks before: no night recorded; since: 1 cramp on 1 recorded night.");
        Medicine undated = new Medicine("Q", null, MedicineClass.QUININE, null, null);
        assertThat(words(page(put(profile(null, null, List.of(undated))), cramp(1))))
                .contains(
                        "Quinine"
                                + "first day not entered; a pause is due every three months (MHRA)."
                                + " Hazards: blood, heart rhythm, hearing, sight.");
    }

    @Test
    void longListsSayHowMuchMoreThereIs() throws Exception {
        List<Medicine> medicines =
                IntStream.range(0, 11)
                        .mapToObj(i -> new Medicine("M" + i, null, null, null, null))
                        .toList();
        RemedyUse[] uses =
                Stream.of(Remedy.values())
                        .map(remedy -> new RemedyUse(remedy, null, null))
                        .toArray(RemedyUse[]::new);
        Edit[] questions =
                IntStream.range(0, 9)
                        .mapToObj(i -> Diaries.question("q" + i, "Why?"))
                        .map(Edit.PutQuestion::new)
                        .toArray(Edit[]::new);
        assertThat(words(page(put(profile(null, null, medicines)))))
                .contains("and 3 more in the diary");
        assertThat(words(page(cramp(1, uses))))
                .contains(
                        "helped during a cramp (a lot · a little · not): stretched the muscle"
                                + " (1 not rated);",
                        "and 9 more in the diary");
        assertThat(words(page(questions))).contains("and 1 more in the diary");
        Edit[] everywhere =
                Stream.of(Muscle.values())
                        .map(muscle ->
                                CrampBuilder.inNight(muscle.code(), LAST)
                                        .site(muscle, null)
                                        .build())
                        .map(Edit.PutCramp::new)
                        .toArray(Edit[]::new);
        assertThat(words(page(everywhere)))
                .contains("; and 8 more in the diary", "side not given 1");
    }

    /** Words that are an answer in a form say nothing alone. */
    @ParameterizedTest
    @EnumSource
    void aPregnancyIsNamed(Language language) throws Exception {
        String pregnant = language == Language.DANISH ? "gravid; ellers " : "pregnant; otherwise ";
        SummaryModel page = page(put(profile(Pregnancy.YES, null, null)));
        assertThat(words(page, language)).contains(pregnant);
    }

    /** However few are recorded: what cannot be compared is not "not enough". */
    @Test
    void theLastFourWeeksAreCounts() throws Exception {
        assertThat(words(page(cramp(1), none(2), none(40))))
                .contains(
                        "Cramp nights, last 28" + "1 of 2 recorded; the 28 nights before: 0 of 1");
    }

    @Test
    void nightsWithoutCrampsAreNotNotRecorded() throws Exception {
        assertThat(words(page(none(1))))
                .contains("noon to noon" + "no cramp nights", "Where" + "no cramp nights")
                .doesNotContain("Where" + "not recorded");
    }

    @Test
    void whatIsReadFromTheRightBeginsThere() throws Exception {
        String hebrew = "\u05d0\u05d1 3 abc";
        SummaryModel model =
                page(
                        new Edit.PutQuestion(Diaries.question("q1", hebrew)),
                        new Edit.PutQuestion(Diaries.question("q2", "3 abc " + hebrew)),
                        new Edit.PutNight(new NightBuilder(LAST).note("1. " + hebrew).build()));
        assertThat(html(model))
                .contains(
                        "<li dir=\"rtl\">" + hebrew,
                        "<li>3 abc " + hebrew,
                        "<li dir=\"rtl\"><b dir=\"ltr\">3\u00a0Mar:</b> 1. " + hebrew);
    }

    /** Its cells have no room for a date. */
    @Test
    void oneNightHasItsDate() throws Exception {
        SummaryModel one =
                Samples.page(
                        Diary.EMPTY.apply(Change.of(cramp(0))),
                        NightRange.ending(LAST, 1),
                        SummaryOptions.USUAL);
        assertThat(words(one)).contains("Night by night" + "3 Mar");
    }

    @Test
    void whatIsShortenedStandsInFullOnTheSecondPage() throws Exception {
        String note = "It came at three, as it did before. ".repeat(50) + "Then it went.";
        SummaryModel model =
                page(
                        new Edit.PutNight(new NightBuilder(LAST).note(note).build()),
                        new Edit.PutNight(
                                new NightBuilder(LAST.minusDays(1)).note("short").build()));
        String words = words(model);
        assertThat(words.substring(words.indexOf("Notes in full")))
                .startsWith("Notes in full3 Mar: It came")
                .contains("Then it went.")
                .doesNotContain("short");
        String firstPage =
                new SummaryHtml(new Messages(Language.ENGLISH)).of(model, LAYOUT.withMore(false));
        assertThat(firstPage).doesNotContain("Notes in full");
        assertThat(new SummaryHtml(new Messages(Language.ENGLISH)).of(model, LAYOUT.withNotes(0)))
                .contains("Notes in full", ":</b> short</li>");
    }

    @Test
    void remediesSayHowOftenTheyHelped() throws Exception {
        assertThat(
                        words(
                                page(
                                        cramp(1, new RemedyUse(Remedy.HEAT, Effect.A_LOT, null)),
                                        cramp(2, new RemedyUse(Remedy.HEAT, Effect.NONE, null)))))
                .contains("helped during a cramp (a lot · a little · not): warmth 1 · 0 · 1.");
    }

    @Test
    void aSymptomOfManyNightsShowsTheFirstAndTheLast() throws Exception {
        Edit[] cramps = IntStream.range(0, 6).mapToObj(SummaryHtmlTest::cramp).toArray(Edit[]::new);
        assertThat(words(page(cramps)))
                .contains(
                        "Signs"
                                + "tingling on 6 nights, 26 Feb – 3 Mar (asked on 6 of 84 nights).");
        assertThat(words(page(cramp(0), cramp(1)))).contains("tingling 2 Mar, 3 Mar");
    }

    @Test
    void symptomsOfTheSameNightsHaveThemOnce() throws Exception {
        Edit cramp =
                new Edit.PutCramp(
                        CrampBuilder.inNight("s", LAST)
                                .symptoms(
                                        List.of(Symptom.FEVER, Symptom.BACK_PAIN, Symptom.TINGLING))
                                .build());
        assertThat(words(page(cramp))).contains("tingling; fever; back pain (all 3 Mar) (asked");
        assertThat(words(page(cramp, cramp(1))))
                .contains("tingling 2 Mar, 3 Mar; fever; back pain (both 3 Mar) (asked");
        Edit[] week =
                IntStream.range(0, 7)
                        .mapToObj(i ->
                                CrampBuilder.inNight("w" + i, LAST.minusDays(i))
                                        .symptoms(List.of(Symptom.FEVER, Symptom.BACK_PAIN))
                                        .build())
                        .map(Edit.PutCramp::new)
                        .toArray(Edit[]::new);
        assertThat(words(page(week)))
                .contains("fever; back pain (both on 7 nights, 25 Feb – 3 Mar) (asked");
    }

    @Test
    void crampNightsWithoutDetailMakeFiguresAtLeast() throws Exception {
        Edit[] nights =
                IntStream.range(0, 20)
                        .mapToObj(i -> new NightBuilder(LAST.minusDays(i)))
                        .map(night -> night.status(NightStatus.CRAMPS).build())
                        .map(Edit.PutNight::new)
                        .toArray(Edit[]::new);
        assertThat(words(page(nights)))
                .contains("Cramps per weekat least 7.0 (95 % interval", "; at least 7.0 cramps a");
    }

    @Test
    void anUnknownMuscleIsNotGuessed() throws Exception {
        Edit cramp = new Edit.PutCramp(CrampBuilder.inNight("c", LAST).site(null, null).build());
        assertThat(words(page(cramp))).contains("muscle not given: side not given 1");
    }

    @Test
    void thePaperIsAsked() {
        SummaryOptions letter =
                SummaryOptions.on(Paper.LETTER)
                        .with(PageChoice.NOTES, false)
                        .with(PageChoice.NAME, false);
        assertThat(html(Samples.page(Diary.EMPTY, letter))).contains("@page { size: letter;");
        assertThat(html(page())).contains("@page { size: A4;");
    }

    private static Profile profile(
            Pregnancy pregnant, List<Condition> conditions, List<Medicine> medicines) {
        return new Profile(Instant.EPOCH, null, null, pregnant, conditions, medicines, null);
    }

    private static Edit none(int nightsAgo) {
        return new Edit.PutNight(
                new NightBuilder(LAST.minusDays(nightsAgo)).status(NightStatus.NONE).build());
    }
}
