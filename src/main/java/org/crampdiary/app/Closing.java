package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.Drafts;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * Lets the window close only after what was typed is in the diary. Where that cannot be saved the
 * rooms come back once for each text, and what was typed is kept beside the settings, if that can
 * be; and once for what was pressed and is said not to be saved. For the FX thread.
 */
final class Closing {

    private static final Logger LOG = System.getLogger(Closing.class.getName());

    private final Stage stage;
    private final Rooms rooms;
    private final Background background;

    /** Whether what was typed is being saved for it; whoever presses again then means it. */
    private boolean underway;

    /** Whether the person has heard already that a copy has what was typed. */
    private boolean knowsOfCopy;

    /** What was typed and is not saved, as the person knows. */
    private Map<String, String> told = Map.of();

    Closing(Stage stage, Rooms rooms, Background background) {
        this.stage = stage;
        this.rooms = rooms;
        this.background = background;
    }

    /** Somebody closes the window. */
    void requested(WindowEvent event) {
        Wiring open = rooms.now().orElse(null);
        if (open == null || underway) {
            return;
        }
        event.consume();
        underway = true;
        knowsOfCopy = drafts(open).areInCopy();
        rooms.close();
        drafts(open).writeLeft();
        background.write(
                () -> open,
                this::saved,
                failure -> LOG.log(Level.ERROR, "the window was not closed", failure));
    }

    private static Drafts drafts(Wiring open) {
        return open.services().session().drafts();
    }

    private void saved(Wiring open) {
        underway = false;
        if (drafts(open).notKept().isEmpty() && open.holdUnsaved()) {
            rooms.putBack(open, open.room());
        } else if (drafts(open).notKept().isEmpty()) {
            rooms.typed().ifPresent(TypedBeside::forget);
            stage.hide();
        } else if (drafts(open).notKept().equals(told) || (knowsOfCopy && drafts(open).areSafe())) {
            stage.hide();
        } else {
            told = drafts(open).notKept();
            rooms.putBack(open, open.room());
            if (drafts(open).areSafe()) {
                return; // the refusal that stands there says where it is
            }
            rooms.typed()
                    .ifPresentOrElse(
                            beside -> keep(beside, open.services()),
                            () -> say(open.services(), "closing.not-kept"));
        }
    }

    private static void keep(TypedBeside beside, RoomServices services) {
        beside.keep(
                services.session(),
                isKept -> {
                    if (isKept) {
                        say(services, "closing.kept-beside", beside.folder());
                    } else {
                        say(services, "closing.not-kept");
                    }
                });
    }

    private static void say(RoomServices services, String key, Object... arguments) {
        services.notices().failed(services.messages().text(key, arguments), null);
    }
}
