package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.backup.SecondFolder.State;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/** The second folder for backups: chosen, left again, and how it is with it. */
final class SecondFolderViewModel {

    private final Settings settings;
    private final Tasks tasks;
    private final @Nullable OfDiary ofDiary;
    private final ReadOnlyObjectWrapper<@Nullable String> folder =
            new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyObjectWrapper<@Nullable State> state =
            new ReadOnlyObjectWrapper<>(this, "state");
    private boolean copying;
    private boolean again;

    /** The folder for the backups of a diary at the place that was chosen. */
    interface OfDiary {
        Optional<SecondFolder> at(BackupPlace place);
    }

    /**
     * @param ofDiary null for the invented one, whose backups go nowhere else
     */
    SecondFolderViewModel(Settings settings, Tasks tasks, @Nullable OfDiary ofDiary) {
        this.settings = settings;
        this.tasks = tasks;
        this.ofDiary = ofDiary;
        this.folder.set(settings.preferences().backupPlace().backupFolder());
    }

    /** Whether the diary may have one. */
    boolean isOffered() {
        return ofDiary != null;
    }

    /** Where it is; null when none is chosen. */
    ReadOnlyObjectProperty<@Nullable String> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Null while it is looked at and filled, and when none is chosen. */
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Uses a folder from now on; the one that is used already keeps its copies. */
    void choose(Path chosen) {
        if (!chosen.toAbsolutePath().toString().equals(folder.get())) {
            change(BackupPlace.chosen(chosen));
        }
        catchUp();
    }

    /** Uses none; what was copied stays where it is. */
    void leave() {
        change(BackupPlace.NONE);
    }

    private void change(BackupPlace place) {
        settings.change(settings.preferences().with(place));
        folder.set(place.backupFolder());
        state.set(null);
    }

    /** Copies what is missing, if it is there; once more when asked while it is done. */
    void catchUp() {
        again = copying;
        Optional<SecondFolder> second = folder();
        if (!copying && second.isPresent()) {
            copying = true;
            state.set(null);
            tasks.beside(
                    second.get()::caughtUp,
                    this::copied,
                    failure -> {
                        copied(State.FAILED);
                        tasks.report(failure, null);
                    });
        }
    }

    /** The folder itself, for a thread that may wait for it; empty when none is chosen. */
    Optional<SecondFolder> folder() {
        return ofDiary == null
                ? Optional.empty()
                : ofDiary.at(settings.preferences().backupPlace());
    }

    private void copied(State now) {
        copying = false;
        if (again) {
            catchUp();
        } else {
            state.set(now);
        }
    }
}
