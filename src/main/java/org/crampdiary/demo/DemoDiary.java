package org.crampdiary.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.crampdiary.model.Visit;
import org.crampdiary.text.Messages;

/**
 * The built-in invented diary: 26 weeks with a moderate rate that grows after two thirds, when a
 * medicine begins, so that each room has something to show.
 */
public final class DemoDiary {

    static final SyntheticDiary SOURCE =
            new SyntheticDiary(1632, 26 * 7, 2.8, 4.4, CrampDurations.BENIGN);

    private DemoDiary() {}

    /**
     * The diary as it stands on the evening of {@code tonight}: its last record is that of the
     * night before. Names and questions are in the language of {@code messages}.
     */
    public static Diary upTo(LocalDate tonight, Messages messages) {
        LocalDate lastNight = tonight.minusDays(1);
        Diary diary = SOURCE.generate(lastNight);
        return new Diary(
                0,
                named(diary.profile(), SOURCE.turn(lastNight), messages),
                diary.nights(),
                diary.crampsWithTrash(),
                diary.visits().stream().map(visit -> named(visit, messages)).toList(),
                diary.pauses(),
                questions(lastNight, messages),
                List.of(),
                diary.marks());
    }

    private static Profile named(Profile profile, LocalDate turn, Messages messages) {
        return new Profile(
                profile.updatedAt(),
                profile.birthYear(),
                messages.text("demo.person"),
                profile.pregnant(),
                profile.conditions(),
                List.of(
                        new Medicine(
                                messages.text("demo.medicine"),
                                messages.text("demo.medicine-dose"),
                                MedicineClass.LOOP_DIURETIC,
                                turn,
                                null)),
                tried(turn, messages));
    }

    private static List<Tried> tried(LocalDate turn, Messages messages) {
        RoughDate lastYear = new RoughDate(String.valueOf(turn.getYear() - 1));
        RoughDate yearBefore = new RoughDate(String.valueOf(turn.getYear() - 2));
        return List.of(
                new Tried(Treatment.STRETCHING, null, lastYear, null, Verdict.A_LITTLE),
                new Tried(Treatment.WARMTH, null, null, null, Verdict.HELPED),
                new Tried(
                        Treatment.MAGNESIUM,
                        messages.text("demo.tried.dose"),
                        yearBefore,
                        lastYear,
                        Verdict.NOT),
                new Tried(
                        Treatment.OTHER,
                        messages.text("demo.tried.soap"),
                        null,
                        null,
                        Verdict.NOT));
    }

    private static Visit named(Visit visit, Messages messages) {
        return new Visit(
                visit.id(),
                visit.date(),
                messages.text("demo.doctor"),
                visit.discussed(),
                visit.restNights(),
                messages.text("demo.outcome"),
                visit.updatedAt());
    }

    private static List<Question> questions(LocalDate lastNight, Messages messages) {
        Instant asked = Mornings.after(lastNight, SyntheticDiary.ZONE);
        return List.of(
                new Question("demo-1", messages.text("demo.question.medicine"), RuleId.G13, asked),
                new Question("demo-2", messages.text("demo.question.water"), null, asked));
    }
}
