package org.crampdiary.ui.rooms.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.ui.parts.form.FormOwner;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.crampdiary.ui.parts.form.OpenDay;
import org.crampdiary.ui.parts.form.OpenEntry;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;

/** The entries of the nights, one of which can be open in a form. For the FX thread. */
final class EntriesViewModel implements FormOwner<OpenEntry<?>> {

    private final RoomServices services;
    private final DiarySession session;
    private final Clock clock;
    private final Consumer<LocalDate> show;
    private final Consumer<LocalDate> bringIntoSight;
    private final FormSession<OpenEntry<?>> form;

    /**
     * @param show opens a night, when an entry was moved there
     * @param bringIntoSight opens a night in this room, from wherever the person is
     */
    EntriesViewModel(
            RoomServices services, Consumer<LocalDate> show, Consumer<LocalDate> bringIntoSight) {
        this.services = services;
        this.session = services.session();
        this.clock = services.clock();
        this.show = show;
        this.bringIntoSight = bringIntoSight;
        this.form = new FormSession<>(services, "diary.cancelled", this);
    }

    FormSession<OpenEntry<?>> form() {
        return form;
    }

    void addCramp(LocalDate night) {
        form.open(OpenCramp.fresh(night, clock));
    }

    void editCramp(String id) {
        Cramp cramp = session.diary().cramp(id);
        if (cramp != null) {
            form.open(OpenCramp.of(cramp, clock));
        }
    }

    void editDay(LocalDate night) {
        form.open(OpenDay.of(night, session.diary()));
    }

    /** Opens the form of a draft again, as it was left. */
    void goOn(String key, LocalDate night) {
        if (key.equals(OpenDay.key(night))) {
            editDay(night);
        } else if (key.equals(OpenCramp.newKey(night))) {
            addCramp(night);
        } else {
            editCramp(key.substring(OpenCramp.key("").length()));
        }
    }

    void discard(String key) {
        session.drafts().forget(key);
    }

    @Override
    public void bringIntoSight(OpenEntry<?> open) {
        bringIntoSight.accept(open.night());
    }

    @Override
    public void saved(OpenEntry<?> open, Diary after) {
        if (open instanceof OpenCramp cramp) {
            Cramp written = after.cramp(cramp.model().id());
            if (written != null && !written.night().equals(open.night())) {
                show.accept(written.night());
            }
        }
        services.changed("diary.saved");
    }

    void moveToTrash(String id) {
        Cramp cramp = session.diary().cramp(id);
        if (cramp != null) {
            if (form.isOpen(OpenCramp.key(id))) {
                form.leave();
            }
            Cramp trashed = cramp.with(CrampFields.DELETED_AT, clock.instant());
            session.edit(
                    diary -> OpenCramp.put(trashed, diary), _ -> services.changed("diary.trashed"));
        }
    }

    void putBack(String id) {
        Cramp cramp = session.diary().cramp(id);
        if (cramp != null) {
            session.apply(OpenCramp.putBack(cramp), _ -> services.changed("diary.put-back-done"));
        }
    }

    /** Writes an entry again as it was before it was edited. */
    void putBackAsItWas(Versioned version) {
        Function<Diary, Change> change =
                switch (version) {
                    case PutCramp(Cramp was) -> diary -> OpenCramp.put(was, diary);
                    case PutNight _ -> _ -> Change.of(version);
                };
        session.edit(
                change,
                _ -> {
                    if (version instanceof PutCramp(Cramp was)) {
                        show.accept(was.night());
                    }
                    services.changed("diary.as-it-was-done");
                });
    }

    /** Forgets what an entry was before it was edited. */
    void deleteAsItWas(Versioned version) {
        session.apply(
                Change.of(new KeepEarlier(version, false)),
                _ -> services.changed("diary.as-it-was-deleted"));
    }

    /** Deletes a cramp of the trash for good; this alone cannot be undone. */
    void purge(String id) {
        Diary diary = session.diary();
        Cramp cramp = diary.cramp(id);
        if (cramp != null && cramp.inTrash()) {
            session.purge(
                    cramp,
                    Change.of(new MarkToFinish(id, false), new PutDraft(OpenCramp.key(id), null)));
        }
    }
}
