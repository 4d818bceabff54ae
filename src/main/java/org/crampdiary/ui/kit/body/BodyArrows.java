package org.crampdiary.ui.kit.body;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.crampdiary.report.body.BodyPart;
import org.crampdiary.report.body.BodyPlan;

/** Where the arrow keys lead on the drawn body. */
public final class BodyArrows {

    private BodyArrows() {}

    /** The nearest part in the direction of an arrow. */
    public static Optional<BodyPart> next(BodyPlan plan, BodyPart from, KeyCode arrow) {
        return switch (arrow) {
            case LEFT, KP_LEFT -> plan.next(from, -1, 0);
            case RIGHT, KP_RIGHT -> plan.next(from, 1, 0);
            case UP, KP_UP -> plan.next(from, 0, -1);
            default -> plan.next(from, 0, 1);
        };
    }
}
