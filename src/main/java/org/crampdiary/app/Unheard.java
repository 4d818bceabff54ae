package org.crampdiary.app;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.ui.parts.session.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What became of things that were not over when the rooms left the window, to be said when somebody
 * is there again. For the FX thread.
 */
final class Unheard implements Notices {

    private record Said(String text, Kind kind) {}

    private final List<Said> all = new ArrayList<>();

    @Override
    public void show(String text, @Nullable NoticeAction action, Kind kind) {
        all.add(new Said(text, kind));
    }

    /** Says it, once. */
    void tell(Notices now) {
        all.forEach(said -> now.show(said.text(), null, said.kind()));
        all.clear();
    }
}
