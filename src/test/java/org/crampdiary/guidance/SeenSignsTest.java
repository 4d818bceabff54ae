package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.model.Symptom.FEVER;
import static org.crampdiary.model.Symptom.TINGLING;
import static org.crampdiary.model.Symptom.WEAKNESS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a doctor has seen on the day of the report stays seen, whatever else is written that day.
 */
class SeenSignsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private Diary diary = Diary.EMPTY;
    private Instant now = Instant.parse("2026-03-19T13:00:00Z");
    private final Deque<Change> back = new ArrayDeque<>();

    /** One word a step, a minute each; {@code undo} takes back the newest step. */
    @ParameterizedTest(name = "{0} → open {1}")
    @CsvSource({
        "said, true",
        "said visit, false",
        "visit said, true",
        "said visit note, false",
        "said note visit note note, false",
        "said visit note undo, false",
        "said visit undo, true",
        "said visit again, true",
        "said visit again undo, false",
        "said visit again note, true",
        "said visit again visit, false",
        "said visit more, true",
        "said visit more undo, false",
        "said more visit less, false",
        "said more visit less undo, false",
        "said visit gone, false",
        "said visit gone undo, false",
        "said visit gone said, true",
        "said visit gone said visit note, false",
        "said note undo visit note undo, false",
        "older, true",
        "older visit, false",
        "older visit note, false",
        "older visit note note undo undo, false",
        "older visit gone undo, false",
        "older visit again, true",
        "older visit more, true",
    })
    void aSignIsSeenWithTheVisitAfterItWasSaid(String steps, boolean open) {
        for (Kind kind : Kind.values()) {
            diary = Diary.EMPTY;
            back.clear();
            for (String step : steps.split(" ", -1)) {
                now = now.plusSeconds(60);
                take(step, kind);
            }
            Recent recent = new Recent(diary, DAY, diary.visits());
            assertThat(recent.signs(RuleId.G05).open(WEAKNESS)).as(kind.name()).isEqualTo(open);
        }
    }

    private void take(String step, Kind kind) {
        switch (step) {
            case "undo" ->
                    diary = diary.apply(back.pop().settledFor(diary).stampedAgain(diary, now));
            case "visit" ->
                    write(
                            Change.of(
                                    new PutVisit(
                                            new Visit(
                                                    "v" + now,
                                                    DAY,
                                                    null,
                                                    List.of(RuleId.G05),
                                                    0,
                                                    null,
                                                    null))));
            case "older" -> diary = diary.apply(kind.older(now));
            default -> write(kind.change(step, diary, now));
        }
    }

    private void write(Change change) {
        Change written = change.completedFor(diary).stamped(diary, now);
        back.push(written.inverse(diary, now));
        diary = diary.apply(written);
    }

    private enum Kind {
        NIGHT {
            @Override
            Change older(Instant now) {
                return Change.of(
                        new PutNight(
                                new NightBuilder(DAY)
                                        .symptoms(List.of(WEAKNESS))
                                        .updatedAt(now)
                                        .build()));
            }

            @Override
            Change change(String step, Diary diary, Instant now) {
                Night night = diary.nightOrEmpty(DAY);
                return Change.of(
                        new PutNight(
                                switch (step) {
                                    case "note" -> night.with(NightFields.NOTE, "at " + now);
                                    case "again" -> night.with(NightFields.SYMPTOMS_AT, now);
                                    default -> night.with(NightFields.SYMPTOMS, symptoms(step));
                                }));
            }
        },
        CRAMP {
            @Override
            Change older(Instant now) {
                return Change.of(
                        new PutCramp(
                                CrampBuilder.inNight("c", DAY)
                                        .symptoms(List.of(WEAKNESS))
                                        .updatedAt(now)
                                        .build()));
            }

            @Override
            Change change(String step, Diary diary, Instant now) {
                Cramp there = diary.cramp("c");
                Cramp cramp = there == null ? Cramp.inNight("c", DAY).build() : there;
                return Change.of(
                        new PutCramp(
                                switch (step) {
                                    case "note" -> cramp.with(CrampFields.NOTE, "at " + now);
                                    case "again" -> cramp.with(CrampFields.SYMPTOMS_AT, now);
                                    default -> cramp.with(CrampFields.SYMPTOMS, symptoms(step));
                                }));
            }
        };

        /** As an earlier version of the program wrote it. */
        abstract Change older(Instant now);

        abstract Change change(String step, Diary diary, Instant now);

        static List<Symptom> symptoms(String step) {
            return switch (step) {
                case "said" -> List.of(WEAKNESS);
                case "more" -> List.of(WEAKNESS, TINGLING, FEVER);
                case "less" -> List.of(WEAKNESS, FEVER);
                case "gone" -> List.of();
                default -> throw new IllegalArgumentException(step);
            };
        }
    }
}
