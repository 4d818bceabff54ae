package org.crampdiary.report.body;

import java.util.List;
import org.crampdiary.model.Muscle;

/** Hand and forearm as one sees the back of one's own left hand, thumb to the right. */
final class Hand {

    private static final Line ELBOW = Line.through(7, 127, 21, 129, 36, 127);
    private static final Line FOREARM = Line.through(36, 127, 33, 106, 31, 92, 34.5, 80);
    private static final Line OUTER =
            Line.through(7, 127, 9.5, 106, 11, 92, 7.5, 76, 4.5, 60, 3, 50);
    private static final Line FINGERS =
            Line.through(
                    3, 50, 1.5, 38, 2, 29, 5, 26, 8.5, 29, 9.8, 38, 10.5, 46, 10.5, 46, 10.2, 30,
                    10.8, 17, 14.5, 13, 18, 17, 18.7, 30, 19, 44, 19, 44, 19, 28, 19.6, 12, 23.5, 7,
                    27.2, 12, 27.5, 28, 27.3, 44, 27.3, 44, 28.5, 30, 29.5, 18, 33.5, 14, 36.8, 19,
                    36.3, 34, 35, 47, 35, 57, 35, 57, 37.5, 52, 39.5, 44, 43, 40, 45.5, 44, 44, 55,
                    40.5, 67, 34.5, 80);

    static final HalfView HALF =
            new HalfView(
                    HalfView.parts(
                            Muscle.HAND_FOREARM, Outline.ring(ELBOW, FOREARM, FINGERS, OUTER)),
                    List.of(),
                    List.of(),
                    HalfView.lines(
                            Line.through(12, 91, 21, 93.5, 30, 91),
                            Line.through(4, 32, 5.3, 29.5, 7, 32),
                            Line.through(12.5, 19, 14.5, 16.5, 16.5, 19),
                            Line.through(21.5, 13, 23.5, 10.5, 25.5, 13),
                            Line.through(31.5, 20, 33.5, 17.5, 35.5, 20),
                            Line.through(12, 54, 14, 57, 16, 54),
                            Line.through(21, 53, 23.5, 56, 26, 53)));

    private Hand() {}
}
