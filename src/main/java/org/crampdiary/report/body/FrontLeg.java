package org.crampdiary.report.body;

import java.util.List;
import org.crampdiary.model.Muscle;

/** From the front: kneecap, shin, instep and toes. */
final class FrontLeg {

    private static final Line GROIN = Line.through(6, 45, 20, 47, 35, 52.5, 56, 63, 75, 72);
    private static final Line INNER_THIGH = Line.through(35, 52.5, 39, 84, 48, 118, 64, 148);
    private static final Line ABOVE_KNEE =
            Line.through(18, 148, 29, 145, 41, 143, 53, 145, 64, 148);
    private static final Line BELOW_KNEE =
            Line.through(18, 184, 29, 189, 40, 191, 51, 189, 61.5, 182);
    private static final Line OUTER_FOOT =
            Line.through(28, 276, 25.5, 284, 26, 292, 22.5, 306, 18, 320);
    private static final Line INNER_FOOT =
            Line.through(52.5, 276, 55.5, 283, 54.5, 291, 57.5, 304, 62.5, 319);
    private static final Line INSTEP = Line.through(22.5, 306, 33, 301, 46, 300, 57.5, 304);
    private static final Line TOES =
            Line.through(
                    18, 320, 17, 327, 19.5, 332, 23.5, 331.5, 25.5, 324, 25.5, 324, 25.5, 333, 28.5,
                    338, 32, 336, 33.2, 327, 33.2, 327, 33.5, 337, 36.8, 342, 40.2, 340, 41.2, 329,
                    41.2, 329, 41.5, 340, 45, 345.5, 48.6, 343, 49.5, 330, 49.5, 330, 50, 342, 55.5,
                    348.5, 62, 344, 64, 332, 62.5, 319);

    static final HalfView HALF =
            new HalfView(
                    HalfView.parts(
                            Muscle.QUADRICEPS,
                            Outline.ring(GROIN, INNER_THIGH, ABOVE_KNEE, LegLines.OUTER),
                            Muscle.ADDUCTORS,
                            Outline.ring(GROIN, LegLines.INNER, INNER_THIGH),
                            Muscle.TIBIALIS_ANTERIOR,
                            Outline.ring(
                                    BELOW_KNEE, LegLines.INNER, LegLines.ANKLE, LegLines.OUTER),
                            Muscle.TOES,
                            Outline.ring(INSTEP, INNER_FOOT, TOES, OUTER_FOOT)),
                    List.of(
                            Outline.ring(LegLines.WAIST, LegLines.MIDDLE, GROIN, LegLines.OUTER),
                            Outline.ring(ABOVE_KNEE, LegLines.INNER, BELOW_KNEE, LegLines.OUTER),
                            Outline.ring(LegLines.ANKLE, INNER_FOOT, INSTEP, OUTER_FOOT)),
                    HalfView.lines(
                            LegLines.WAIST, LegLines.OUTER, LegLines.INNER, OUTER_FOOT, INNER_FOOT),
                    HalfView.lines(
                            Line.through(75, 15.5, 73.2, 16.5, 72.5, 19, 73.2, 21.5, 75, 22.5),
                            Line.through(
                                    41, 151, 49.5, 154, 53, 165, 49, 177, 41, 182, 33, 177, 29, 165,
                                    32.5, 154, 41, 151),
                            Line.through(24, 158, 23, 167, 25, 176),
                            Line.through(58, 158, 58.5, 167, 56.5, 176),
                            Line.through(40, 198, 37.5, 220, 40, 246, 43.5, 266),
                            Line.through(19, 328, 20.5, 326, 22.5, 327.5),
                            Line.through(27, 334, 29, 331.5, 31, 333),
                            Line.through(35, 338, 37, 335.5, 39, 337),
                            Line.through(43, 341, 45, 338.5, 47.5, 340),
                            Line.through(52, 343, 52.5, 337.5, 57, 336, 60.5, 338, 61, 342.5),
                            Line.through(30.5, 283, 32, 287.5, 30.5, 292),
                            Line.through(50.5, 281, 49, 286, 50.5, 291)));

    private FrontLeg() {}
}
