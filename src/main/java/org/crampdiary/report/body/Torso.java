package org.crampdiary.report.body;

import java.util.List;
import org.crampdiary.model.Muscle;

/** The back from behind, from the neck to the waist. */
final class Torso {

    private static final Line NECK = Line.through(34, 2, 38, 3, 42, 3);
    private static final Line NAPE = Line.through(42, 3, 42, 10, 42, 18);
    private static final Line SIDE_OF_NECK = Line.through(34, 2, 34, 9, 30, 15);
    private static final Line TOP = Line.through(30, 15, 36, 18, 42, 18);
    private static final Line SHOULDER = Line.through(30, 15, 20, 19, 9, 24, 3, 34, 1.5, 52);
    private static final Line ARM = Line.through(1.5, 52, 6.5, 55, 12, 55);
    private static final Line FLANK = Line.through(12, 55, 14.5, 72, 16.5, 88, 14, 106, 8.5, 124);
    private static final Line WAIST = Line.through(8.5, 124, 25, 127, 42, 127);
    private static final Line SPINE = Line.through(42, 18, 42, 70, 42, 127);

    static final HalfView HALF =
            new HalfView(
                    HalfView.parts(
                            Muscle.BACK, Outline.ring(TOP, SPINE, WAIST, FLANK, ARM, SHOULDER)),
                    List.of(Outline.ring(NECK, NAPE, TOP, SIDE_OF_NECK)),
                    HalfView.lines(NECK, SIDE_OF_NECK),
                    HalfView.lines(
                            Line.through(12, 55, 11, 47, 13, 38),
                            Line.through(20, 36, 20, 48, 25, 60, 32, 56, 35, 42),
                            Line.through(38, 98, 36.5, 108, 38, 118)));

    private Torso() {}
}
