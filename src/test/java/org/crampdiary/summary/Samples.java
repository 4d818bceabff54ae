package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.trends.Trends;

/** Pages to look at. */
public final class Samples {

    public static final LocalDate MADE_ON = LocalDate.of(2026, 3, 4);

    private Samples() {}

    /** The page of a diary's last twelve weeks, with findings of every kind. */
    public static SummaryModel page(Diary diary, SummaryOptions options) {
        return page(diary, Diaries.TWELVE_WEEKS, options);
    }

    public static SummaryModel page(Diary diary, NightRange range, SummaryOptions options) {
        return SummaryModel.of(
                diary, Trends.summarise(diary, range), findings(), options, MADE_ON, "1.0");
    }

    /** The page of a diary's last twelve weeks as a person gets it. */
    public static SummaryModel real(Diary diary, SummaryOptions options) {
        return SummaryModel.of(
                diary,
                Trends.summarise(diary, Diaries.TWELVE_WEEKS),
                Guidance.check(diary, Diaries.LAST),
                options,
                MADE_ON,
                "1.0");
    }

    public static Assessment findings() {
        return new Assessment(
                Diaries.LAST,
                1,
                Level.APPOINTMENT,
                List.of(
                        finding(RuleId.G03, Status.NOT_FIRED, null, null),
                        finding(RuleId.G07, Status.FIRED, Level.APPOINTMENT, null),
                        finding(RuleId.G08, Status.FIRED, Level.APPOINTMENT, null),
                        finding(RuleId.G09, Status.FIRED, Level.MENTION, LocalDate.of(2026, 2, 20)),
                        finding(RuleId.G10, Status.CANNOT_TELL, null, null)),
                false);
    }

    /** A finding whose reason is a sentence with numbers. */
    public static Finding finding(
            RuleId rule,
            Status status,
            @org.jspecify.annotations.Nullable Level level,
            @org.jspecify.annotations.Nullable LocalDate discussed) {
        Phrase why =
                switch (status) {
                    case FIRED -> Phrase.of("guidance.cramp-nights", 5, 14, 12);
                    case NOT_FIRED -> Phrase.of("guidance.not-reported", 5, 7);
                    case CANNOT_TELL -> Phrase.of("guidance.too-few-recorded", 4, 14, 7);
                };
        return new Finding(rule, status, level, why, List.of(), List.of(), discussed);
    }
}
