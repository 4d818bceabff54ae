package org.crampdiary.ui.parts.session;

import java.time.Clock;
import org.crampdiary.text.Messages;

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
        Clock clock) {}
