package org.crampdiary.ui.parts.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.RemovePause;
import org.crampdiary.model.Night;
import org.crampdiary.model.Pause;
import org.crampdiary.ui.parts.form.FormOwner;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The pauses of the diary, one of which can be open in a form. For the FX thread. */
final class PauseViewModel implements FormOwner<OpenPause> {

    private final RoomServices services;
    private final DiarySession session;
    private final Clock clock;
    private final FormSession<OpenPause> form;

    PauseViewModel(RoomServices services) {
        this.services = services;
        this.session = services.session();
        this.clock = services.clock();
        form = new FormSession<>(services, "pause.cancelled", this);
    }

    FormSession<OpenPause> form() {
        return form;
    }

    /** The night that is to be written down next. */
    private LocalDate toCome() {
        return Night.toCome(LocalDateTime.now(clock));
    }

    /** The pause of the night that is to be written down next; null while there is none. */
    @Nullable Pause now() {
        return session.diary().pauses().at(toCome());
    }

    /** Opens the form of a new pause. */
    void create() {
        form.open(OpenPause.fresh(toCome(), session.diary().pauses()));
    }

    /** Opens the form of a pause that is in the diary. */
    void edit(Pause pause) {
        form.open(OpenPause.of(pause, session.diary().pauses()));
    }

    /** Takes a pause out: its nights count as missing where nothing is recorded. */
    void remove(Pause pause) {
        session.apply(
                Change.of(
                        new RemovePause(pause.id()), new PutDraft(OpenPause.key(pause.id()), null)),
                _ -> services.changed("pause.removed"));
    }

    /** Goes on with the diary from the next night on; {@code then} runs when that is saved. */
    void goOn(Runnable then) {
        LocalDate next = toCome();
        session.edit(
                diary -> diary.pauses().goingOn(next),
                _ -> {
                    services.changed("pause.gone-on");
                    then.run();
                });
    }

    @Override
    public void bringIntoSight(OpenPause open) {
        services.navigation().go(Room.SETTINGS);
    }

    @Override
    public void saved(OpenPause open, Diary after) {
        services.changed("pause.saved");
    }
}
