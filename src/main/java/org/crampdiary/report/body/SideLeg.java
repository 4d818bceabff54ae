package org.crampdiary.report.body;

import java.util.List;
import org.crampdiary.model.Muscle;

/** The lower leg from its outer side, toes to the left. */
final class SideLeg {

    private static final Line KNEE = Line.through(31, 0, 50, 2, 71, 0);
    private static final Line FRONT =
            Line.through(
                    31, 0, 26.5, 6, 25, 14, 28, 23, 31.5, 34, 32, 56, 33.5, 84, 36, 112, 36, 136);
    private static final Line BACK =
            Line.through(
                    71, 0, 69, 12, 71, 26, 79, 43, 83, 60, 80.5, 77, 73.5, 104, 67, 126, 65, 142);
    private static final Line BELOW_KNEE = Line.through(28, 23, 38, 28, 52, 29, 71, 26);
    private static final Line ALONG = Line.through(52, 29, 53.5, 52, 53, 80, 51, 110, 48, 139.5);
    private static final Line ACROSS = Line.through(53, 80, 64, 85, 80.5, 77);
    private static final Line ANKLE = Line.through(36, 136, 42, 138.5, 48, 139.5, 65, 142);
    private static final Line INSTEP =
            Line.through(36, 136, 33, 147, 25, 157, 14, 165, 6, 170, 2.5, 176, 6, 182);
    private static final Line HEEL = Line.through(65, 142, 68, 153, 72.5, 165, 71.5, 176, 66, 182);
    private static final Line GROUND =
            Line.through(6, 182, 20, 183, 34, 180.5, 46, 181, 57, 183, 66, 182);

    static final HalfView HALF =
            new HalfView(
                    HalfView.parts(
                            Muscle.GASTROCNEMIUS,
                            Outline.ring(BELOW_KNEE, BACK, ACROSS, ALONG),
                            Muscle.SOLEUS,
                            Outline.ring(ACROSS, BACK, ANKLE, ALONG),
                            Muscle.FIBULARIS,
                            Outline.ring(BELOW_KNEE, ALONG, ANKLE, FRONT)),
                    List.of(
                            Outline.ring(KNEE, BACK, BELOW_KNEE, FRONT),
                            Outline.ring(ANKLE, HEEL, GROUND, INSTEP)),
                    HalfView.lines(KNEE, FRONT, BACK, INSTEP, HEEL, GROUND),
                    HalfView.lines(
                            Line.through(33, 5, 31, 13, 34, 20),
                            Line.through(
                                    51, 144, 55, 147, 55, 152, 50, 155, 46.5, 151, 47, 146, 51,
                                    144),
                            Line.through(10, 182, 9, 176.5, 13.5, 174.5),
                            Line.through(16.5, 182.5, 15.5, 177.5, 20, 176),
                            Line.through(23, 182.5, 22, 178.5, 26, 177.5)));

    private SideLeg() {}
}
