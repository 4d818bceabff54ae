package org.crampdiary.guidance;

import static org.crampdiary.guidance.History.Answer.BOOK;
import static org.crampdiary.guidance.History.Answer.MENTION;
import static org.crampdiary.guidance.History.Answer.NOTHING;
import static org.crampdiary.guidance.History.Answer.NOTHING_NEW;
import static org.crampdiary.guidance.History.Answer.RING;
import static org.crampdiary.guidance.History.answered;
import static org.crampdiary.guidance.History.month;

import java.util.List;
import java.util.function.Consumer;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;

/** People who have cramps and report nothing else. */
final class CrampHistories {

    private static final int[] TWELVE = {0, 2, 5, 7, 9, 12, 14, 17, 20, 22, 24, 27};
    private static final int[] EVERY_THIRD = {0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39};

    private CrampHistories() {}

    static List<History> all() {
        return List.of(
                new History("healthy, two cramps a month", month(3, 18), NOTHING, "", 0),
                new History(
                        "one cramp of 11 minutes, eased a little",
                        month(long11(Effect.A_LITTLE), 0),
                        BOOK,
                        "1 cramp over 10 minutes in the last 7 nights",
                        0),
                new History(
                        "one cramp of 11 minutes that nothing eased",
                        month(long11(Effect.NONE), 0),
                        RING,
                        "1 cramp over 10 minutes in the last 7 nights",
                        0),
                new History(
                        "one cramp of 11 minutes, nine days ago",
                        month(long11(Effect.NONE), 9),
                        NOTHING,
                        "",
                        0),
                new History(
                        "an athlete, four cramps while exercising",
                        month(in(CrampContext.EXERCISING), 1, 4, 8, 12),
                        MENTION,
                        "4 cramp nights in the last 14 nights (14 recorded), 4 of them only",
                        0),
                new History(
                        "twelve cramp nights in an ordinary month",
                        month(all -> all.severity(5).woke(true), TWELVE),
                        BOOK,
                        "6 cramp nights in the last 14 nights",
                        1),
                new History(
                        "retired, awake with cramps on three nights of this week",
                        month(all -> all.woke(true), 0, 2, 5),
                        BOOK,
                        "A cramp woke you on 3 of the last 7 nights",
                        1),
                new History(
                        "woken once, and tired on two days",
                        month(all -> all.woke(true), 4)
                                .night(3, night -> night.tiredByDay(true))
                                .night(2, night -> night.tiredByDay(true)),
                        BOOK,
                        "Tired by day on 2 of the last 14 days, and woken by a cramp on 1 night",
                        0),
                new History(
                        "tired on many days, and no cramp that woke",
                        month(4).night(6, night -> night.tiredByDay(true))
                                .night(3, night -> night.tiredByDay(true))
                                .night(2, night -> night.tiredByDay(true)),
                        NOTHING,
                        "",
                        0),
                new History(
                        "one cramp of 9 out of 10",
                        month(all -> all.severity(9), 5),
                        MENTION,
                        "1 cramp of severity 9 or 10 in the last 14 nights",
                        0),
                new History(
                        "two cramps of 9 out of 10 in a fortnight",
                        month(all -> all.severity(9), 2, 11),
                        BOOK,
                        "2 cramps of severity 9 or 10 in the last 14 nights",
                        1),
                new History(
                        "once one a month, now two a week",
                        answered(
                                Sketch.blank()
                                        .nights(
                                                ("-".repeat(27) + "x").repeat(4)
                                                        + "-x--x--".repeat(6))),
                        BOOK,
                        "Last ",
                        1),
                new History(
                        "a gardener kept from the garden on two days",
                        month(4, 17)
                                .night(3, night -> night.interference(2))
                                .night(8, night -> night.interference(3)),
                        BOOK,
                        "Cramps hindered your daily life on 2 of the last 14 days",
                        0),
                new History(
                        "cramps of the hand, two in a fortnight",
                        month(all -> all.site(Muscle.HAND_FOREARM, Side.RIGHT), 2, 11),
                        MENTION,
                        "2 cramp nights in the last 14 nights",
                        0),
                new History(
                        "cramps of the back on two nights",
                        month(all -> all.site(Muscle.BACK, Side.LEFT), 2, 11),
                        BOOK,
                        "Cramps at rest in 0 of the last 6 weeks, in the back on 2",
                        1),
                new History(
                        "sore for two days after one cramp",
                        month(one -> one.sorenessHours(48), 3),
                        BOOK,
                        "1 cramp in the last 7 nights left soreness for more than 24 hours",
                        0),
                new History(
                        "every third night as ever, discussed ten days ago",
                        month(EVERY_THIRD).visit(10, null, RuleId.G08),
                        NOTHING_NEW,
                        "",
                        0),
                new History(
                        "mentioned three weeks ago, oftener since",
                        month(1, 5, 8, 12, 24, 31).visit(20, null, RuleId.G08),
                        BOOK,
                        "4 cramp nights in the last 14 nights",
                        0),
                new History(
                        "the diary laid aside for two weeks, two cramps before",
                        answered(Sketch.blank().nights("-".repeat(13) + "x----x-" + ".".repeat(14)))
                                .paused(13),
                        NOTHING,
                        "",
                        0),
                new History(
                        "three nights written down, a cramp on one",
                        answered(Sketch.blank().nights("-.x...-")),
                        NOTHING,
                        "",
                        0),
                new History(
                        "two cramps in a fortnight, nothing told about themself",
                        Sketch.answeredNone(42).nights("-".repeat(42)).nights("x......x...."),
                        MENTION,
                        "2 cramp nights in the last 14 nights",
                        0));
    }

    private static Consumer<CrampBuilder> long11(Effect effect) {
        return one -> one.durationSeconds(660).remedies(Uses.rated(effect));
    }

    private static Consumer<CrampBuilder> in(CrampContext context) {
        return all -> all.context(context);
    }
}
