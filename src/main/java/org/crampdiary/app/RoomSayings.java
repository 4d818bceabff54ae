package org.crampdiary.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.crampdiary.ui.parts.session.RoomServices;

/** Says in a notice what nobody asked for. For the FX thread. */
final class RoomSayings implements Upkeep.Sayings {

    private final Supplier<Optional<Wiring>> rooms;
    private final Consumer<List<Phrase>> mend;

    /**
     * @param rooms empty while none is on the screen
     * @param mend leads from what is damaged to what can be put back
     */
    RoomSayings(Supplier<Optional<Wiring>> rooms, Consumer<List<Phrase>> mend) {
        this.rooms = rooms;
        this.mend = mend;
    }

    @Override
    public boolean say(Phrase sentence) {
        return said(
                services -> services.notices().failed(services.messages().text(sentence), null));
    }

    @Override
    public boolean told(List<Phrase> sentences) {
        return said(services -> services.notices().told(services.messages().sentences(sentences)));
    }

    @Override
    public boolean done(Phrase sentence) {
        return said(services -> services.notices().done(services.messages().text(sentence)));
    }

    @Override
    public boolean damaged(List<Phrase> damage) {
        return said(services -> {
            Messages messages = services.messages();
            String first = messages.text(damage.getFirst());
            String more = messages.text("damaged.more", damage.size() - 1);
            services.notices()
                    .failed(
                            damage.size() == 1 ? first : first + " " + more,
                            new NoticeAction(
                                    messages.text("upkeep.mend"), () -> mend.accept(damage)));
        });
    }

    private boolean said(Consumer<RoomServices> saying) {
        Optional<RoomServices> services = rooms.get().map(Wiring::services);
        services.ifPresent(saying);
        return services.isPresent();
    }
}
