package org.crampdiary.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crampdiary.demo.DemoDiary;
import org.crampdiary.model.Night;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.sqlite.DiaryFiles;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.crampdiary.store.sqlite.TemporaryDiary;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which diary the window works on: a file, or the invented one in a folder that goes when it
 * closes.
 */
final class DiaryChoice {

    private static final Logger LOG = System.getLogger(DiaryChoice.class.getName());

    private static final Set<String> DAMAGED =
            Set.of("refusal.protected-header", "refusal.protected-cost");

    /** Said of a file that no longer tells whether it was protected. */
    private static final Set<String> UNKNOWN =
            Set.of(
                    "refusal.damaged",
                    "refusal.empty-file",
                    "refusal.not-a-diary",
                    "refusal.diary-missing",
                    "refusal.diary-gone",
                    "refusal.diary-known");

    private final @Nullable Path file;
    private final SettingsAndDiary ahead;
    private final Clock clock;
    private final Messages messages;
    private @Nullable TemporaryDiary invented;

    /** What was typed to open it; once it is open, what opens its backups and itself again. */
    private volatile Keyring keyring = Keyring.empty();

    /** Whether the newest backup of a diary that was not opened is protected. */
    private volatile boolean newestIsProtected;

    /**
     * @param ahead reads the file of the diary, or knows that it is the invented one
     * @param messages the language of the invented diary
     */
    DiaryChoice(SettingsAndDiary ahead, Messages messages) {
        this.file = ahead.file();
        this.ahead = ahead;
        this.clock = ahead.clock();
        this.messages = messages;
    }

    boolean demo() {
        return file == null;
    }

    /** The file that is worked on; after {@link #open}. */
    Path path() {
        return file != null ? file : Objects.requireNonNull(invented).file();
    }

    /**
     * Sees that there is a folder to keep something in beside the diary, as {@link #open} does.
     *
     * @return false when there can be none, for a copy that is kept, and for the invented diary
     */
    boolean makeFolder() {
        try {
            if (file != null) {
                DiaryFiles.makeFolder(file);
            }
            return file != null;
        } catch (IOException | Refusal e) {
            LOG.log(Level.DEBUG, "the diary has no folder", e);
            return false;
        }
    }

    /**
     * Opens it; not on the FX thread.
     *
     * @throws Refusal when it cannot be opened
     */
    DiaryStore open() {
        if (file == null) {
            return openDemo();
        }
        try {
            DiaryStore store = ahead.diary(file, keyring);
            keyring.forgetTyped();
            return store;
        } catch (Refusal e) {
            newestIsProtected = newestIsProtected(file);
            throw e;
        }
    }

    private boolean newestIsProtected(Path diary) {
        try {
            List<BackupFile> backups = new Backups(diary).list();
            return !backups.isEmpty() && ProtectedFile.is(backups.getFirst().path());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "nobody can say whether the backups are protected", e);
            return false;
        }
    }

    /**
     * What opens a diary's copies opens those too that were made since its passphrase was given or
     * changed. On the writing thread, while it is open.
     *
     * @return the diary
     */
    DiaryStore learn(DiaryStore open) {
        open.protection().teach(keyring);
        return open;
    }

    /**
     * Whether something is to be typed: what opens it, or, where it is damaged, what opens its
     * copies.
     */
    boolean asks(Refusal refusal) {
        String key = refusal.sentences().getFirst().key();
        boolean copies = DAMAGED.contains(key) || (UNKNOWN.contains(key) && newestIsProtected);
        return Recovery.isShut(refusal) || (copies && keyring.isEmpty());
    }

    /** Whether something was typed, or is known, that opens the diary or copies of it. */
    boolean isUnlocked() {
        return !keyring.isEmpty();
    }

    /** Forgets what was typed, and what it opened. */
    void forgetKeys() {
        keyring.close();
        keyring = Keyring.empty();
    }

    /**
     * Keeps what was typed for the next attempt to {@link #open} it.
     *
     * @param passphrase is wiped
     */
    void type(char[] passphrase) {
        keyring.close();
        keyring = Keyring.of(passphrase);
        Arrays.fill(passphrase, '\0');
    }

    /**
     * The way back to the diary from its copies; after an attempt to {@link #open} it.
     *
     * @param second where other copies of its backups are
     */
    Recovery recovery(BackupPlace second) {
        SecondFolder copies = second.forDiary(path(), _ -> false).orElse(null); // only read here
        return new SqliteRecovery(path(), clock, keyring, copies);
    }

    private DiaryStore openDemo() {
        LocalDate tonight = Night.containing(LocalDateTime.now(clock));
        TemporaryDiary copy = TemporaryDiary.copyOf(DemoDiary.upTo(tonight, messages), clock);
        invented = copy;
        return copy.store();
    }

    /** Closes and removes the invented diary; does nothing with a file of the person's own. */
    void discard() {
        try {
            if (invented != null) {
                invented.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the invented diary was not removed", e);
        }
    }

    /** What gives the time here. */
    Clock clock() {
        return clock;
    }
}
