package org.crampdiary.app;

import javafx.application.Platform;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.rooms.recovery.RecoveryView;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel;
import org.crampdiary.ui.rooms.shell.RefusedView;
import org.jspecify.annotations.Nullable;

/** From a diary that could not be opened back to one that can. For the FX thread. */
final class WayBack {

    private final DiaryChoice choice;
    private final Background background;
    private final FilePicker files;
    private final WindowTheme theme;
    private final Runnable open;

    /** What was put back and is still to be said. */
    private @Nullable Restored restored;

    /**
     * @param open opens the diary anew
     */
    WayBack(
            DiaryChoice choice,
            Background background,
            FilePicker files,
            WindowTheme theme,
            Runnable open) {
        this.choice = choice;
        this.background = background;
        this.files = files;
        this.theme = theme;
        this.open = open;
    }

    /** What stands in the window instead of the rooms. */
    View view(Refusal refusal, Messages messages) {
        if (choice.demo() || !Recovery.mayHelp(refusal)) {
            return new RefusedView(refusal, messages, open, Platform::exit);
        }
        RecoveryViewModel backups =
                new RecoveryViewModel(
                        choice.recovery(),
                        background,
                        this::restored,
                        failure -> ErrorWindow.show(failure, messages, theme));
        backups.look();
        return new RecoveryView(backups, refusal, messages, files, open, Platform::exit);
    }

    private void restored(Restored done) {
        restored = done;
        open.run();
    }

    /** Says once, in the diary that is open now, what was put back. */
    void sayWhatWasRestored(RoomServices services) {
        Restored done = restored;
        restored = null;
        if (done != null) {
            services.notices().failed(RecoveryView.said(done, services.messages()), null);
        }
    }
}
