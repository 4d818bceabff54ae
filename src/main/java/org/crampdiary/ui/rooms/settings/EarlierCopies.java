package org.crampdiary.ui.rooms.settings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.DiaryProtection;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * Copies from before that are not protected as the diary is: beside it, and those in the second
 * folder that do not follow what becomes of their backups there. For the FX thread.
 */
final class EarlierCopies {

    private static final Logger LOG = System.getLogger(EarlierCopies.class.getName());

    private final RoomServices services;
    private final Messages messages;
    private final DiaryProtection protection;
    private final SecondFolderViewModel second;
    private final ReadOnlyObjectWrapper<Unprotected> beside =
            new ReadOnlyObjectWrapper<>(this, "beside", Unprotected.NONE);
    private final ReadOnlyObjectWrapper<Unprotected> elsewhere =
            new ReadOnlyObjectWrapper<>(this, "elsewhere", Unprotected.NONE);

    EarlierCopies(RoomServices services, SecondFolderViewModel second) {
        this.services = services;
        this.messages = services.messages();
        this.protection = services.session().protection();
        this.second = second;
    }

    /** Those beside the diary. */
    ReadOnlyObjectProperty<Unprotected> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** Those in the second folder; none as long as their backups beside the diary are as they. */
    ReadOnlyObjectProperty<Unprotected> elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Looks into the second folder whenever all backups were copied to it, until unsubscribed. */
    Subscription listen() {
        return second.stateProperty()
                .subscribe(state -> {
                    if (state != null) {
                        lookElsewhere();
                    }
                });
    }

    /** What lies beside the diary now, which the second folder follows. */
    void show(Unprotected now) {
        boolean changed = !now.equals(beside.get());
        beside.set(now);
        if (changed) {
            elsewhere.set(Unprotected.NONE);
            second.catchUp();
        }
    }

    private void lookElsewhere() {
        Optional<SecondFolder> folder = second.folder();
        if (folder.isEmpty() || !protection.isOn()) {
            elsewhere.set(Unprotected.NONE);
            return;
        }
        Unprotected here = beside.get();
        protection.askBeside(
                now -> {
                    Unprotected all = now.among(folder.get().files());
                    return new Unprotected(
                            here.plain().isEmpty() ? all.plain() : List.of(),
                            here.others().isEmpty() ? all.others() : List.of());
                },
                elsewhere::set,
                failure -> {
                    LOG.log(Level.WARNING, "the second folder cannot be looked at", failure);
                    elsewhere.set(Unprotected.NONE);
                });
    }

    /** Makes those plain ones in the second folder such that the passphrase opens them. */
    void protectElsewhere() {
        List<Path> plain = elsewhere.get().plain();
        elsewhere.set(Unprotected.NONE);
        protection.askBeside(
                now -> now.protectCopies(plain, new char[0]),
                left -> {
                    lookElsewhere();
                    sayProtected(plain, left);
                },
                this::failed);
    }

    /** Only after a yes. */
    void deleteElsewhere(List<Path> chosen) {
        elsewhere.set(Unprotected.NONE);
        protection.askBeside(
                now -> {
                    now.removeCopies(chosen);
                    return chosen;
                },
                deleted -> {
                    lookElsewhere();
                    sayDeleted(deleted);
                },
                this::failed);
    }

    private void failed(Exception failure) {
        lookElsewhere();
        services.tasks().report(failure, null);
    }

    void sayProtected(List<Path> chosen, List<Path> left) {
        services.notices()
                .done(
                        messages.text(
                                "protect.copies-protected",
                                chosen.size() - left.size(),
                                left.size()));
    }

    void sayDeleted(List<Path> deleted) {
        services.notices().done(messages.text("protect.copies-deleted", deleted.size()));
    }
}
