package org.crampdiary.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
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
    private final Upkeep.Sayings sayings;

    Beginning(DiaryStore store, RoomServices services, Upkeep.Sayings sayings) {
        this.store = store;
        this.services = services;
        this.sayings = sayings;
    }

    /**
     * Says what is not as it should be, and counts the day, after which the trash may be emptied of
     * what lay in it for its time.
     *
     * @param before gets the keyboard again; but whoever came in by the recovery code is asked for
     *     a new passphrase
     * @param problems of the settings and the system, said unless it was only locked
     * @param told runs once they stand in the window
     */
    void begin(Locking.Left before, List<Phrase> problems, Runnable told, Scene scene) {
        Messages messages = services.messages();
        List<String> said =
                (before.locked() ? List.<Phrase>of() : problems)
                        .stream().map(messages::text).toList();
        say(said);
        if (!said.isEmpty()) {
            told.run();
        }
        if (!store.unreadable().isEmpty()) {
            sayings.damaged(store.unreadable());
        }
        countDay();
        if (services.session().protection().isOpenedByCode()) {
            services.navigation().choosePassphrase();
        } else {
            before.place().findAgain(scene);
        }
    }

    private void countDay() {
        services.tasks().write(store::beginDay, this::begun, this::countDay);
    }

    private void begun(BegunDay day) {
        if (day.purged() != null) {
            services.session().publish(day.purged().after());
        }
        say(day.said().stream().map(services.messages()::text).toList());
    }

    /** In one notice, since the next one takes the place of the last. */
    private void say(List<String> sentences) {
        if (!sentences.isEmpty()) {
            services.notices().failed(sentences.stream().collect(Collectors.joining("\n")), null);
        }
    }
}
