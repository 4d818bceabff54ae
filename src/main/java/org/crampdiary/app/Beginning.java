package org.crampdiary.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.BegunDay;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * What is said and done once a diary is open, before the person does anything. For the FX thread.
 */
final class Beginning {

    private final DiaryStore store;
    private final RoomServices services;

    Beginning(DiaryStore store, RoomServices services) {
        this.store = store;
        this.services = services;
    }

    /**
     * Says what is not as it should be, and counts the day, after which the trash may be emptied of
     * what lay in it for its time.
     *
     * @param problems of the settings and the system
     */
    void begin(List<Phrase> problems) {
        Messages messages = services.messages();
        List<String> said = new ArrayList<>(problems.stream().map(messages::text).toList());
        List<Phrase> unreadable = store.unreadable();
        if (!unreadable.isEmpty()) {
            String first = messages.text(unreadable.getFirst());
            said.add(
                    unreadable.size() == 1
                            ? first
                            : first + " " + messages.text("damaged.more", unreadable.size() - 1));
        }
        say(said);
        countDay();
    }

    private void countDay() {
        services.tasks().write(store::beginDay, this::begun, this::countDay);
    }

    private void begun(BegunDay day) {
        if (day.purged() != null) {
            services.session().publish(day.purged().after());
        }
        if (day.clock() != null) {
            say(List.of(services.messages().text(day.clock())));
        }
    }

    /** In one notice, since the next one takes the place of the last. */
    private void say(List<String> sentences) {
        if (!sentences.isEmpty()) {
            services.notices().failed(sentences.stream().collect(Collectors.joining("\n")), null);
        }
    }
}
