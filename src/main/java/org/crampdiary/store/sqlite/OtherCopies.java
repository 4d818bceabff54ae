package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.protection.Seal;
import org.crampdiary.store.recovery.Quarantine;
import org.jdbi.v3.core.JdbiException;

/**
 * What lies beside a protected diary of its content and is not protected as it is: backups, what is
 * in quarantine, and what was kept or set aside. For the holder of the diary's lock.
 */
final class OtherCopies {

    private static final Logger LOG = System.getLogger(OtherCopies.class.getName());

    private final Path diary;
    private final Backups backups;

    OtherCopies(Path diary) {
        this.diary = diary;
        this.backups = new Backups(diary);
    }

    /** Those that anybody can read. */
    List<Path> plain() {
        return found(copy -> !ProtectedFile.is(copy));
    }

    /** Those that need another passphrase than {@code seal}. */
    List<Path> notOf(Seal seal) {
        return found(copy -> ProtectedFile.is(copy) && !seal.sharesPassphrase(copy));
    }

    /** Asks a file. */
    private interface Asking {
        boolean of(Path copy) throws IOException;
    }

    private List<Path> found(Asking asking) {
        try {
            List<Path> found = new ArrayList<>();
            for (Path copy : all()) {
                if (asking.of(copy)) {
                    found.add(copy);
                }
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            Phrase sentence = Phrase.of("refusal.copies-not-read", backups.folder().toString());
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>(backups.list().stream().map(BackupFile::path).toList());
        all.addAll(new Quarantine(diary).files());
        Predicate<Path> ours = beside -> isKept(beside.getFileName().toString());
        try (Stream<Path> beside = Files.list(diary.resolveSibling(""))) {
            beside.filter(ours).filter(Files::isRegularFile).sorted().forEach(all::add);
        }
        return all;
    }

    /** What {@link NewDiary#keepBeside} and {@link HotJournal} put beside a diary. */
    private boolean isKept(String name) {
        String own = diary.getFileName().toString();
        return name.startsWith(NewDiary.keptStem(own))
                || (name.startsWith(own) && name.contains(DiaryFiles.SET_ASIDE));
    }

    /**
     * Seals copies anew.
     *
     * @param keyring opens those that are sealed
     * @return those that cannot be read, or are damaged
     */
    List<Path> sealed(List<Path> chosen, Keyring keyring, SealedFormat format) {
        List<Path> left = new ArrayList<>();
        for (Path copy : chosen) {
            try (DiaryFormat own = DiaryFormat.of(copy, keyring);
                    DiaryDatabase read = own.openForReading(copy)) {
                boolean current = Restoring.isCurrent(read);
                Backups.rewrite(new DatabaseCopy(read, format, current), copy);
            } catch (IOException | SQLException | JdbiException | Refusal e) {
                LOG.log(Level.WARNING, "a copy is not protected anew", e);
                left.add(copy);
            }
        }
        return left;
    }

    void remove(List<Path> chosen) {
        List<Phrase> left = new ArrayList<>();
        for (Path copy : chosen) {
            try {
                Files.deleteIfExists(copy);
                PrivateFiles.syncFolder(copy.resolveSibling(""));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a copy is not removed", e);
                left.add(Phrase.of("refusal.copy-not-removed", copy.toString()));
            }
        }
        if (!left.isEmpty()) {
            throw new Refusal(Kind.NOT_DONE, left, null);
        }
    }
}
