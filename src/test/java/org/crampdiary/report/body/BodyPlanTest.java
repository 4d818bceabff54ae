package org.crampdiary.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BodyPlanTest {

    static List<BodyPlan> plans() {
        Set<BodyView> all = EnumSet.allOf(BodyView.class);
        Set<BodyView> some = EnumSet.complementOf(EnumSet.of(BodyView.OUTER_SIDE));
        return List.of(
                BodyPlan.within(600, 24, all),
                BodyPlan.within(440, 24, all),
                BodyPlan.within(400, 24, all),
                BodyPlan.within(150, 24, all),
                BodyPlan.within(600, 24, some),
                BodyPlan.within(300, 24, some));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theArrowsReachEveryPartFromEach(BodyPlan plan) {
        for (BodyPart start : plan.parts()) {
            Set<BodyPart> reached = new HashSet<>();
            Deque<BodyPart> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                BodyPart part = next.pop();
                if (reached.add(part)) {
                    plan.next(part, 1, 0).ifPresent(next::push);
                    plan.next(part, -1, 0).ifPresent(next::push);
                    plan.next(part, 0, 1).ifPresent(next::push);
                    plan.next(part, 0, -1).ifPresent(next::push);
                }
            }
            assertThat(reached).as(start.site().toString()).containsAll(plan.parts());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noViewStandsInAnotherOrInItsWords(BodyPlan plan) {
        for (BodyView one : plan.places().keySet()) {
            assertThat(right(plan, one)).isLessThanOrEqualTo(plan.width());
            assertThat(bottom(plan, one)).isLessThanOrEqualTo(plan.height());
            for (BodyView other : plan.places().keySet()) {
                assertThat(one == other || beside(plan, one, other) || beside(plan, other, one))
                        .as(one + " and " + other)
                        .isTrue();
            }
        }
    }

    private static boolean beside(BodyPlan plan, BodyView one, BodyView other) {
        return right(plan, one) <= plan.place(other).x()
                || bottom(plan, one) <= plan.place(other).y() - plan.line();
    }

    private static double right(BodyPlan plan, BodyView view) {
        return plan.place(view).x() + view.width();
    }

    private static double bottom(BodyPlan plan, BodyView view) {
        return plan.place(view).y() + view.height() + (view.sided() ? plan.line() : 0);
    }
}
