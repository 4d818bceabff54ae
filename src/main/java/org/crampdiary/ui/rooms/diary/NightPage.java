package org.crampdiary.ui.rooms.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Trash;
import org.crampdiary.report.FigureWords;
import org.crampdiary.text.CrampLine;
import org.crampdiary.text.DayLine;
import org.crampdiary.text.EarlierWords;
import org.crampdiary.text.Messages;
import org.crampdiary.text.VisitLine;
import org.crampdiary.ui.kit.input.NightCalendar.Mark;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.crampdiary.ui.parts.form.OpenDay;
import org.jspecify.annotations.Nullable;

/**
 * All that the Diary shows for one chosen night, in words; computed off the FX thread.
 *
 * @param marks of the nights of the month, in order
 * @param counts "12 nights without cramps · 9 cramp nights · 1 not recorded", of the nights that
 *     have begun, since the diary was; what is none is not counted
 * @param answer what the person said of the whole night, if anything
 * @param paused whether the night is not recorded because the diary was paused
 * @param day what is recorded for the day before
 * @param note of the night; empty when there is none
 * @param earlier the night's record as it was before it was edited, the newest first
 * @param drafts keys of unsaved forms that belong to the night
 * @param trash newest first
 * @param visits newest first
 */
record NightPage(
        LocalDate night,
        String month,
        String counts,
        List<Mark> marks,
        @Nullable NightAnswer answer,
        boolean paused,
        List<Entry> cramps,
        List<DayLine> day,
        String note,
        List<EarlierWords> earlier,
        List<String> drafts,
        List<Entry> trash,
        List<VisitLine> visits) {

    /** One cramp of the night or in the trash. */
    record Entry(
            String id, LocalDate night, CrampLine line, String note, List<EarlierWords> earlier) {

        static Entry of(Cramp cramp, Diary diary, ZoneId zone, Messages messages) {
            return new Entry(
                    cramp.id(),
                    cramp.night(),
                    CrampLine.of(cramp, messages),
                    Objects.requireNonNullElse(cramp.note(), ""),
                    EarlierWords.of(cramp, diary, zone, messages));
        }
    }

    /** Whether both say the same of the same night. */
    boolean sameNight(NightPage other) {
        return night.equals(other.night)
                && answer == other.answer
                && paused == other.paused
                && cramps.equals(other.cramps)
                && day.equals(other.day)
                && note.equals(other.note)
                && earlier.equals(other.earlier);
    }

    static NightPage of(
            Diary diary, LocalDate night, LocalDate last, ZoneId zone, Messages messages) {
        YearMonth month = YearMonth.from(night);
        List<Mark> marks =
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .map(day -> Mark.of(diary, day))
                        .toList();
        Night record = diary.nightOrEmpty(night);
        List<Cramp> cramps = diary.cramps(night);
        return new NightPage(
                night,
                // Danish months are written small, but not at the head of a page.
                FigureWords.capital(messages.formats().month(month)),
                counts(marks, last, messages),
                marks,
                NightAnswer.of(diary, night),
                diary.isPaused(night),
                cramps.stream().map(cramp -> Entry.of(cramp, diary, zone, messages)).toList(),
                DayLine.of(record, messages),
                Objects.requireNonNullElse(record.note(), ""),
                EarlierWords.of(record, diary, zone, messages),
                drafts(diary, night, cramps),
                trash(diary).map(cramp -> Entry.of(cramp, diary, zone, messages)).toList(),
                diary.visits().reversed().stream()
                        .map(visit -> VisitLine.of(visit, messages))
                        .toList());
    }

    /** The name of a night with its year, such as "Night 17 → 18 March 2026". */
    static String title(LocalDate night, Messages messages) {
        return messages.text(
                "diary.night-of",
                messages.formats().night(night),
                Integer.toString(night.getYear()));
    }

    private static String counts(List<Mark> marks, LocalDate last, Messages messages) {
        List<Mark> begun = marks.stream().filter(mark -> !mark.night().isAfter(last)).toList();
        return Stream.of(
                        count(
                                "diary.count-none",
                                begun,
                                mark -> mark.status() == NightStatus.NONE,
                                messages),
                        count(
                                "diary.count-cramps",
                                begun,
                                mark -> mark.status() == NightStatus.CRAMPS,
                                messages),
                        count("diary.count-missing", begun, Mark::missing, messages),
                        count("diary.count-paused", begun, Mark::paused, messages))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String count(
            String key, List<Mark> marks, Predicate<Mark> which, Messages messages) {
        long count = marks.stream().filter(which).count();
        return count == 0 ? "" : messages.text(key, count);
    }

    private static List<String> drafts(Diary diary, LocalDate night, List<Cramp> cramps) {
        return Stream.concat(
                        Stream.of(OpenDay.key(night), OpenCramp.newKey(night)),
                        cramps.stream().map(cramp -> OpenCramp.key(cramp.id())))
                .filter(diary.marks().drafts()::containsKey)
                .toList();
    }

    /** What can still be put back: purged cramps are left out. */
    private static Stream<Cramp> trash(Diary diary) {
        return diary.crampsWithTrash().stream()
                .filter(Trash::canBePutBack)
                .sorted(Comparator.comparing(NightPage::deletedAt).reversed());
    }

    private static Instant deletedAt(Cramp cramp) {
        return Objects.requireNonNull(cramp.deletedAt());
    }
}
