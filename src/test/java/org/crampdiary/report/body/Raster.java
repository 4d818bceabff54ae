package org.crampdiary.report.body;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The points of a view with whole numbers, and what each lies in. */
final class Raster {

    private final int width;
    private final int height;
    private final int[][] coverings;

    Raster(BodyView view) {
        width = (int) view.width() + 1;
        height = (int) view.height() + 1;
        coverings = new int[width][height];
        List<Outline> outlines =
                Stream.concat(view.parts().stream().map(BodyPart::outline), view.skin().stream())
                        .toList();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                Point point = new Point(x, y);
                for (Outline outline : outlines) {
                    coverings[x][y] += outline.contains(point) ? 1 : 0;
                }
            }
        }
    }

    /** In how many outlines the points lie at most. */
    int mostCovering() {
        return Arrays.stream(coverings).flatMapToInt(Arrays::stream).max().orElseThrow();
    }

    /** The points of the largest place that lies in no outline but has outlines all around. */
    int largestHole() {
        int largest = 0;
        fill(0, 0);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                largest = Math.max(largest, fill(x, y));
            }
        }
        return largest;
    }

    /** Marks the uncovered points that are connected to this one; answers how many. */
    private int fill(int x, int y) {
        int filled = 0;
        Deque<int[]> next = new ArrayDeque<>(List.of(new int[] {x, y}));
        while (!next.isEmpty()) {
            int[] at = next.pop();
            if (at[0] >= 0
                    && at[0] < width
                    && at[1] >= 0
                    && at[1] < height
                    && coverings[at[0]][at[1]] == 0) {
                coverings[at[0]][at[1]] = -1;
                filled++;
                next.push(new int[] {at[0] + 1, at[1]});
                next.push(new int[] {at[0] - 1, at[1]});
                next.push(new int[] {at[0], at[1] + 1});
                next.push(new int[] {at[0], at[1] - 1});
            }
        }
        return filled;
    }
}
