package org.crampdiary.app;

import java.time.Clock;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.crampdiary.ui.rooms.shell.Shell;

/** Makes what every room is given. For the FX thread. */
final class Services {

    private Services() {}

    static RoomServices of(
            OpenDiary open,
            Shell shell,
            Navigation navigation,
            Messages messages,
            Clock clock,
            WindowTheme windowTheme) {
        Tasks tasks =
                new Tasks(
                        open.background(),
                        shell.notices(),
                        messages,
                        error -> ErrorWindow.show(error, messages, windowTheme));
        return new RoomServices(
                new DiarySession(open.store(), open.history(), tasks, clock),
                tasks,
                new FileOutput(new OutputFiles(open.store().file()), tasks, shell.notices()),
                shell.notices(),
                navigation,
                messages,
                clock);
    }
}
