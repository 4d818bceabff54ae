package org.crampdiary.trends;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.statistics.BenjaminiHochberg;

/** Compares all factors that have enough nights and corrects for their number. */
final class FactorComparison {

    /** Two p-values that differ by no more than rounding are equal, and keep the table's order. */
    private static final double SAME = 1e-12;

    private FactorComparison() {}

    /**
     * A row for each factor: compared ones by their p, then the others.
     *
     * @param all not compared yet, in the order of the table
     */
    static List<FactorFigures> of(List<FactorFigures> all) {
        List<FactorFigures> enough = all.stream().filter(FactorFigures::comparable).toList();
        double[] p = enough.stream().mapToDouble(FactorFigures::midP).toArray();
        double[] q = BenjaminiHochberg.q(p);
        List<FactorFigures> rows = new ArrayList<>();
        List<Double> placed = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            int place = placeOf(p[i], placed);
            placed.add(place, p[i]);
            rows.add(place, enough.get(i).compared(p[i], q[i]));
        }
        all.stream().filter(figures -> !figures.comparable()).forEach(rows::add);
        return rows;
    }

    /** Before the first that is greater, and so behind the earlier factors that are equal. */
    private static int placeOf(double p, List<Double> placed) {
        int place = 0;
        while (place < placed.size() && placed.get(place) <= p + SAME) {
            place++;
        }
        return place;
    }
}
