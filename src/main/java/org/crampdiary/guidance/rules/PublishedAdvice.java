package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.Rule;

/** The rules there are. */
public final class PublishedAdvice {

    /** In the order of their ids; each finished and tested. */
    public static final List<Rule> RULES =
            List.of(
                    new EmergencySigns(),
                    new ClotSigns(),
                    new EndlessCramp(),
                    new ToxinOrWound(),
                    new WeakOrNumb(),
                    new StatinTrouble(),
                    new SleepDisturbed(),
                    new Frequent(),
                    new UnusuallySevere(),
                    new DespiteSelfCare(),
                    new MoreFrequent(),
                    new LivedCondition(),
                    new ListedMedicine(),
                    new DailyLife(),
                    new PainOnWalking(),
                    new UrgeToMove(),
                    new AtRestOrBack(),
                    new CrampsInPregnancy(),
                    new DarkUrine());

    private PublishedAdvice() {}
}
