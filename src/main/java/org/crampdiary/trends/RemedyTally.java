package org.crampdiary.trends;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.statistics.Quantiles;

/** Collects the uses of each remedy; uses of an unnamed one have no row. */
final class RemedyTally implements CrampTally {

    private final Map<Remedy, Uses> uses = new EnumMap<>(Remedy.class);

    @Override
    public void add(Cramp cramp) {
        for (RemedyUse use : cramp.remedyUses()) {
            if (use.remedy() != null) {
                uses.computeIfAbsent(use.remedy(), _ -> new Uses()).add(use);
            }
        }
    }

    List<RemedyFigures> remedies() {
        return uses.entrySet().stream()
                .map(entry -> entry.getValue().figures(entry.getKey()))
                .sorted(RemedyFigures.ORDER)
                .toList();
    }

    private static final class Uses {

        private final Numbers minutesToRelief = new Numbers();
        private int uses;
        private int rated;
        private int helped;
        private int helpedALittle;

        void add(RemedyUse use) {
            uses++;
            Effect effect = use.effect();
            rated += effect != null ? 1 : 0;
            helped += effect == Effect.A_LOT || effect == Effect.ENDED_IT ? 1 : 0;
            helpedALittle += effect == Effect.A_LITTLE ? 1 : 0;
            if (use.minutesToRelief() != null) {
                minutesToRelief.add(use.minutesToRelief());
            }
        }

        RemedyFigures figures(Remedy remedy) {
            double[] minutes = minutesToRelief.toArray();
            Double median = minutes.length == 0 ? null : Quantiles.of(minutes).median();
            return new RemedyFigures(
                    remedy, uses, rated, helped, helpedALittle, minutes.length, median);
        }
    }
}
