package org.crampdiary.report.body;

import java.util.List;
import org.crampdiary.model.Muscle;

/** From behind: buttock, hollow of the knee, the two heads of the calf, heel and sole. */
final class BackLeg {

    private static final Line FOLD = Line.through(5, 76, 13, 84, 30, 91, 50, 91, 66, 84, 75, 72);
    private static final Line ABOVE_HOLLOW =
            Line.through(18, 148, 29, 152, 41, 150, 53, 152, 64, 148);
    private static final Line BELOW_HOLLOW =
            Line.through(18, 184, 29, 180, 40, 184, 51, 180, 61.5, 182);
    private static final Line OUTER_FOOT =
            Line.through(28, 276, 25.5, 284, 24, 294, 24.5, 304, 21.5, 315, 18, 327);
    private static final Line INNER_FOOT =
            Line.through(52.5, 276, 55.5, 284, 57, 294, 55, 304, 54.5, 311, 59, 320, 63, 331);
    private static final Line TOES =
            Line.through(
                    18, 327, 16.5, 332, 18.5, 336.5, 23, 336.5, 25, 332, 25, 332, 25, 337, 28,
                    340.5, 32, 339, 33, 334.5, 33, 334.5, 33.5, 340, 36.5, 343.5, 40.5, 342, 41.5,
                    336.5, 41.5, 336.5, 42, 342.5, 45.5, 346, 49.3, 343, 50, 337.5, 50, 337.5, 51,
                    345, 56.5, 349, 63, 345, 65, 338, 63, 331);

    static final HalfView HALF =
            new HalfView(
                    HalfView.parts(
                            Muscle.GLUTEALS,
                            Outline.ring(LegLines.WAIST, LegLines.MIDDLE, FOLD, LegLines.OUTER),
                            Muscle.HAMSTRINGS,
                            Outline.ring(FOLD, LegLines.INNER, ABOVE_HOLLOW, LegLines.OUTER),
                            Muscle.CALF,
                            Outline.ring(
                                    BELOW_HOLLOW, LegLines.INNER, LegLines.ANKLE, LegLines.OUTER),
                            Muscle.FOOT_SOLE,
                            Outline.ring(LegLines.ANKLE, INNER_FOOT, TOES, OUTER_FOOT)),
                    List.of(
                            Outline.ring(
                                    ABOVE_HOLLOW, LegLines.INNER, BELOW_HOLLOW, LegLines.OUTER)),
                    HalfView.lines(LegLines.OUTER, LegLines.INNER),
                    HalfView.lines(
                            Line.through(61, 14, 63.5, 17, 66, 14.5),
                            Line.through(13, 50, 17, 60, 15.5, 71),
                            Line.through(28, 153, 31, 160, 31, 170, 28, 179),
                            Line.through(54, 153, 51, 160, 51, 170, 53, 179),
                            Line.through(31, 166, 41, 169.5, 51, 166),
                            Line.through(40, 186, 39.5, 212, 40, 240),
                            Line.through(18.5, 236, 24, 246, 32, 248, 40, 240),
                            Line.through(40, 240, 46, 254, 54, 252, 59.5, 238),
                            Line.through(36, 256, 37.5, 266, 36, 275),
                            Line.through(45, 259, 44, 267, 45, 275),
                            Line.through(
                                    40, 283, 49, 286, 53, 295, 48.5, 304.5, 40, 307, 32, 304.5, 28,
                                    295, 31, 286, 40, 283),
                            Line.through(22, 325, 31, 318, 43, 319, 54, 325, 60, 333)));

    private BackLeg() {}
}
