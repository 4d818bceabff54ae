package org.crampdiary.ui.parts.session;

import java.time.Clock;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;

/**
 * What nearly every room works with, handed over as a whole; made by the wiring alone. Immutable;
 * the services are for the FX thread.
 */
public record RoomServices(
        DiarySession session,
        Tasks tasks,
        FileOutput output,
        Notices notices,
        Navigation navigation,
        Messages messages,
        Clock clock) {

    /**
     * Says by a message that the newest change of the diary was made; it can be taken back as long
     * as it is the newest. Where nothing was written this says so instead. To be called while the
     * change is reported.
     */
    public void changed(String key, Object... arguments) {
        changed(session.undoAction(messages), messages.text(key, arguments));
    }

    /**
     * The same, later.
     *
     * @param undo {@link DiarySession#undoAction} of the change
     */
    public void changed(@Nullable NoticeAction undo, String text) {
        notices.show(
                undo == null ? messages.text("notice.nothing-new") : text, undo, Notices.Kind.DONE);
    }
}
