package org.crampdiary.report.body;

/** The lines of the left leg that are the same from the front and from behind. */
final class LegLines {

    static final Line WAIST = Line.through(22, 5, 45, 8, 75, 8);
    static final Line MIDDLE = Line.through(75, 8, 75, 40, 75, 72);
    static final Line OUTER =
            Line.through(
                    22, 5, 16, 17, 9.5, 32, 6, 45, 4, 60, 5, 76, 8, 100, 13, 126, 18, 148, 19.5,
                    166, 18, 184, 14.5, 203, 15, 220, 19.5, 242, 25.5, 262, 28, 276);
    static final Line INNER =
            Line.through(
                    75, 72, 73, 84, 71.5, 102, 68.5, 126, 64, 148, 62.5, 164, 61.5, 182, 63.5, 198,
                    63, 214, 59, 238, 54, 260, 52.5, 276);
    static final Line ANKLE = Line.through(28, 276, 40, 279, 52.5, 276);

    private LegLines() {}
}
