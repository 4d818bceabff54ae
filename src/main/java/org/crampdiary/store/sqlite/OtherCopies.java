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
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.store.WholeFile;
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

    /** How names end of what was kept or saved there. */
    private static final List<String> KEPT = List.of(".cramps", DiaryFiles.JOURNAL);

    /** How names end of what an earlier version has left half made, and of copies by hand. */
    private static final List<String> EARLIER =
            DiaryFiles.EARLIER.stream()
                    .flatMap(ending -> Stream.of(ending, ending + DiaryFiles.JOURNAL))
                    .toList();

    private final Path diary;
    private final Backups backups;

    OtherCopies(Path diary) {
        this.diary = diary;
        this.backups = new Backups(diary);
    }

    /** All that may be copies of it. */
    List<Path> all() {
        try {
            List<Path> all = new ArrayList<>(backups.files());
            all.addAll(new Quarantine(diary).files());
            Predicate<Path> ours = beside -> isKept(beside.getFileName().toString());
            WholeFile.parts(diary.resolveSibling("")).stream()
                    .filter(part -> !isOfAnother(part))
                    .forEach(all::add);
            List<Path> kept;
            try (Stream<Path> beside = Files.list(diary.resolveSibling(""))) {
                kept = beside.filter(ours).filter(OtherCopies::holdsSomething).sorted().toList();
            }
            all.addAll(kept);
            for (Path copy : kept) {
                all.addAll(new Backups(copy).files()); // of what was done in it
            }
            return all.stream().distinct().toList();
        } catch (IOException | UncheckedIOException e) {
            throw notRead(backups.folder(), e);
        }
    }

    /** Whether another diary that is there is being saved, opened or put back in such a file. */
    private boolean isOfAnother(Path part) {
        String name = part.getFileName().toString();
        String of = name.substring(0, name.indexOf(WholeFile.OWN));
        return !of.isEmpty()
                && (name.startsWith(WholeFile.OWN + "-", of.length())
                        || name.startsWith(WholeFile.OWN + WholeFile.PART, of.length()))
                && !of.equals(diary.getFileName().toString())
                && !of.startsWith(NewDiary.keptStem(diary.getFileName().toString()))
                && Files.exists(diary.resolveSibling(of));
    }

    /** Whether a file of that name beside the diary may hold some of it. */
    boolean isBeside(String name) {
        String own = diary.getFileName().toString();
        return isKept(name)
                || DiaryFiles.WRITTEN_BESIDE.stream().map(own::concat).anyMatch(name::equals);
    }

    /** A journal is emptied, not removed. */
    private static boolean holdsSomething(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal notRead(Path folder, Exception problem) {
        Phrase sentence = Phrase.of("refusal.copies-not-read", folder.toString());
        return new Refusal(Kind.NOT_DONE, List.of(sentence), problem);
    }

    /** Those that are not protected as {@code seal} does it. */
    Unprotected unprotected(List<Path> files, Seal seal) {
        List<Path> plain = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path copy : files) {
            try {
                if (!ProtectedFile.is(copy)) {
                    plain.add(copy);
                } else if (!seal.sharesPassphrase(copy)) {
                    others.add(copy);
                }
            } catch (IOException e) {
                throw notRead(copy.resolveSibling(""), e);
            }
        }
        return new Unprotected(plain, others);
    }

    /**
     * What {@link NewDiary#keepBeside} and {@link HotJournal} put beside a diary, with the journals
     * of what was being saved there.
     */
    private boolean isKept(String name) {
        String own = diary.getFileName().toString();
        boolean kept = name.startsWith(NewDiary.keptStem(own));
        return (kept && Stream.concat(KEPT.stream(), EARLIER.stream()).anyMatch(name::endsWith))
                || EARLIER.stream().map(own::concat).anyMatch(name::equals)
                || ((kept || name.startsWith(own)) && name.contains(DiaryFiles.SET_ASIDE));
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
