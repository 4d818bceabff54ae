package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Question;
import org.crampdiary.text.Excerpt;
import org.crampdiary.trends.DayFigures;
import org.crampdiary.trends.ExperimentFigures;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on the summary for a doctor, in no language yet. The figures and findings are
 * those of the screen, handed over and not computed again. Pure; for any thread.
 *
 * @param person null when left out or unknown
 * @param madeOn the day printed as the day of making
 * @param advice null when the person wants nothing compared
 * @param quinine null when none is taken, or the person wants nothing compared
 * @param questions the person's own, oldest first, shortened
 * @param bars cramps over the weeks, oldest first
 * @param tried over time; null when never asked
 * @param experiments all of them, as they stood in the last night of the period
 * @param since the first night that the diary knows of; null when it is empty
 * @param last28 the last four weeks of the period, as counts
 * @param before28 the four weeks before
 * @param strip the nights side by side
 * @param days what was recorded beside the cramps
 * @param changes medicines begun or stopped in the period
 * @param notes the latest first; none when left out
 */
public record SummaryModel(
        SummaryOptions options,
        @Nullable Person person,
        LocalDate madeOn,
        String programVersion,
        Listed<String> questions,
        @Nullable Advice advice,
        @Nullable QuinineUse quinine,
        TrendSummary figures,
        List<Bar> bars,
        Hours hours,
        Listed<Place> places,
        Reported reported,
        List<Situation> situations,
        @Nullable TriedSoFar tried,
        List<ExperimentFigures> experiments,
        Listed<RemedyFigures> remedies,
        Health health,
        List<MedicineChange> changes,
        @Nullable LocalDate since,
        NightCount last28,
        NightCount before28,
        NightStrip strip,
        DayFigures days,
        Listed<Note> notes) {

    private static final int QUESTIONS = 8;
    private static final int QUESTION_LENGTH = 300;
    private static final int PLACES = 6;
    private static final int REMEDIES = 6;
    private static final int CHANGED = 6;
    private static final int WEEKS = 28;
    private static final int NOTES = 3;

    public SummaryModel {
        experiments = List.copyOf(experiments);
        bars = List.copyOf(bars);
        situations = List.copyOf(situations);
        changes = List.copyOf(changes);
    }

    /**
     * The page of a period.
     *
     * @param figures of the same diary and period
     * @param assessment of the same diary; null when the person wants nothing compared
     */
    public static SummaryModel of(
            Diary diary,
            TrendSummary figures,
            @Nullable Assessment assessment,
            SummaryOptions options,
            LocalDate madeOn,
            String programVersion) {
        NightRange range = figures.range();
        Health health = Health.of(diary.profile(), range);
        return new SummaryModel(
                options,
                options.has(PageChoice.NAME) ? Person.of(diary.profile()) : null,
                madeOn,
                programVersion,
                questions(diary),
                assessment == null ? null : Advice.of(assessment, diary.profile()),
                assessment == null ? null : QuinineUse.of(diary, range.to()),
                figures,
                Bar.of(figures.weeks()),
                Hours.of(figures.byHour()),
                Listed.first(PLACES, Place.of(figures.byMuscle())),
                Reported.of(diary, range),
                Situation.of(diary.cramps(range)),
                TriedSoFar.of(diary.profile()),
                diary.experiments().stream()
                        .map(one -> ExperimentFigures.of(diary, one, range.to()))
                        .toList(),
                Listed.first(REMEDIES, figures.remedies()),
                health,
                changes(diary, range, health),
                NightEntries.first(diary).orElse(null),
                NightCount.of(diary, NightRange.ending(range.to(), WEEKS)),
                NightCount.of(diary, NightRange.ending(range.to().minusDays(WEEKS), WEEKS)),
                NightStrip.of(diary, range),
                DayFigures.of(diary, range),
                Listed.first(
                        NOTES, options.has(PageChoice.NOTES) ? Note.of(diary, range) : List.of()));
    }

    private static Listed<String> questions(Diary diary) {
        return Listed.first(
                QUESTIONS,
                diary.questions().stream()
                        .map(Question::text)
                        .filter(text -> !text.isBlank())
                        .map(text -> Excerpt.of(text, QUESTION_LENGTH))
                        .toList());
    }

    private static List<MedicineChange> changes(Diary diary, NightRange range, Health health) {
        return health.medicines() == null
                ? List.of()
                : Listed.first(CHANGED, MedicineChange.of(diary, range, health.medicines().shown()))
                        .shown();
    }

    public NightRange range() {
        return figures.range();
    }

    /** Whether nights are recorded, and none of them with a cramp. */
    public boolean isFreeOfCramps() {
        return figures.recorded() > 0 && figures.crampNights() == 0;
    }
}
