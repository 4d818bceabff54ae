package org.crampdiary.ui.rooms.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.RuleDescription;
import org.crampdiary.guidance.Status;
import org.crampdiary.guidance.StillNeeded;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What the room shows of a diary for one night.
 *
 * @param empty whether nothing was ever recorded
 * @param checked how many rules there are; 0 when nothing is compared, because the person wants so
 * @param open signs of which nobody has said since that they are gone, the most urgent first
 * @param quinine null when none is taken
 * @param fired the most urgent first, those that rest last
 * @param cannotTell grouped by what is to be written, the least first
 */
record GuidancePage(
        LocalDate asOf,
        boolean empty,
        int checked,
        Level level,
        LevelAdvice advice,
        List<OpenSign> open,
        @Nullable QuinineUse quinine,
        List<FiredRule> fired,
        List<StillNeeded> cannotTell,
        List<Finding> notReported) {

    /**
     * @param evidence oldest night first
     * @param asked whether it is among the person's questions
     * @param rests since when, until when and unless what it rests; null when it does not
     */
    record FiredRule(
            Finding finding,
            RuleDescription description,
            List<EvidenceNight> evidence,
            boolean asked,
            @Nullable Phrase rests) {

        /** Whether it would rest if it were discussed. */
        boolean mayRest() {
            return finding.fired() && !finding.urgent() && !finding.resting();
        }
    }

    /**
     * @param cramps those of the night that count, in order
     */
    record EvidenceNight(LocalDate night, List<Cramp> cramps) {}

    /** Takes tenths of a second at most; for any thread. */
    static GuidancePage of(Diary diary, LocalDate asOf, PhoneNumbers numbers) {
        Assessment assessment = Guidance.check(diary, asOf);
        return new GuidancePage(
                asOf,
                diary.nights().isEmpty() && diary.cramps().isEmpty(),
                assessment.findings().size(),
                assessment.level(),
                LevelAdvice.of(assessment, numbers),
                OpenSign.of(diary, asOf),
                QuinineUse.of(diary, asOf),
                assessment.fired().stream().map(finding -> fired(finding, diary)).toList(),
                StillNeeded.of(diary, assessment),
                assessment.with(Status.NOT_FIRED));
    }

    /** While the comparison is switched off: only what was reported itself. */
    static GuidancePage switchedOff(Diary diary, LocalDate asOf, PhoneNumbers numbers) {
        return new GuidancePage(
                asOf,
                false,
                0,
                Level.SELF_CARE,
                LevelAdvice.switchedOff(numbers),
                OpenSign.of(diary, asOf),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    boolean switchedOff() {
        return checked == 0;
    }

    private static FiredRule fired(Finding finding, Diary diary) {
        List<Cramp> cramps =
                finding.cramps().stream().map(diary::cramp).filter(Objects::nonNull).toList();
        List<EvidenceNight> nights =
                finding.nights().stream().map(night -> evidence(night, cramps)).toList();
        boolean asked = diary.questions().stream().anyMatch(asks -> asks.rule() == finding.rule());
        Rule rule = Guidance.rule(finding.rule());
        return new FiredRule(
                finding, rule.description(), nights, asked, rests(finding, rule, diary));
    }

    /** Of several visits on the day the one that lets it rest longest counts. */
    private static @Nullable Phrase rests(Finding finding, Rule rule, Diary diary) {
        LocalDate day = finding.discussed();
        if (day == null) {
            return null;
        }
        int nights =
                diary.visits().stream()
                        .filter(visit -> visit.date().equals(day))
                        .filter(visit -> visit.discussed(rule.id()))
                        .mapToInt(Visit::nightsOfRest)
                        .max()
                        .orElseThrow();
        return Phrase.of(
                rule.signs().isEmpty() ? "guidance.room.rests" : "guidance.room.rests-sign",
                day,
                day.plusDays(nights));
    }

    private static EvidenceNight evidence(LocalDate night, List<Cramp> cramps) {
        return new EvidenceNight(
                night, cramps.stream().filter(cramp -> cramp.night().equals(night)).toList());
    }
}
