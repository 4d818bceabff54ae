package org.crampdiary.trends;

import java.util.Arrays;

/** Collects numbers of which a quantile is wanted, without boxing them. */
final class Numbers {

    private double[] values = new double[16];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
