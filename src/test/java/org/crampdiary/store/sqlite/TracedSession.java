package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.model.CrampFields.DELETED_AT;
import static org.crampdiary.model.CrampFields.DURATION_SECONDS;
import static org.crampdiary.model.CrampFields.ONGOING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.EntryValues;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Protection;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.Seal;
import org.crampdiary.store.recovery.Quarantine;
import org.crampdiary.store.recovery.Recovery;
import org.jspecify.annotations.Nullable;

/**
 * What a person may be doing with a diary when the power fails: made ready in a folder, done by
 * another process, which says each time that something is done. After a power cut the diary is in
 * the state that was said last, or in the next one.
 */
enum TracedSession {
    /** Cramps are saved, with a backup, a second folder and a copy in between. */
    SAVING {
        @Override
        void prepare(Path home, Kept kept) throws IOException {
            kept.open(diary(home), CLOCK).close();
            Files.createDirectory(home.resolve("stick"));
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                save(store, "a", done);
                save(store, "b", done);
                store.backUp();
                done.run();
                Backups backups = new Backups(store.file());
                Path stick = home.resolve("stick");
                new SecondFolder(backups, stick, "copies", store::isSound).caughtUp();
                done.run();
                store.backUpTo(home.resolve("copy.cramps"));
                done.run();
                save(store, "c", done);
            }
        }

        @Override
        List<State> states(Path home, Kept kept) {
            State b = new State(Set.of("a", "b"), kept);
            State copied = b.withFiles("backups/*", "stick/copies/*", "copy.cramps");
            return List.of(
                    new State(Set.of(), kept),
                    new State(Set.of("a"), kept),
                    b,
                    b.withFiles("backups/*"),
                    b.withFiles("backups/*", "stick/copies/*"),
                    copied,
                    copied.with(Set.of("a", "b", "c")));
        }
    },
    /** The first start, where not even the folder is there. */
    BEGINNING {
        @Override
        boolean isFor(Kept kept) {
            return kept == Kept.PLAIN;
        }

        @Override
        Path diary(Path home) {
            return home.resolve("new").resolve("folder").resolve("diary.cramps");
        }

        @Override
        void prepare(Path home, Kept kept) {}

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK)) {
                done.run();
                save(store, "a", done);
                store.backUp();
                done.run();
            }
        }

        @Override
        List<State> states(Path home, Kept kept) {
            State a = new State(Set.of("a"), kept);
            return List.of(
                    new State(Set.of(), kept),
                    new State(Set.of(), kept),
                    a,
                    a.withFiles("new/folder/backups/*"));
        }
    },
    /** The diary goes back to a backup, and from there again to what it was. */
    GOING_BACK {
        @Override
        void prepare(Path home, Kept kept) {
            try (DiaryStore store = kept.open(diary(home), CLOCK)) {
                store.apply(cramps("a", "b"));
                store.backUp();
                store.apply(cramps("c"));
            }
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) throws IOException {
            Path backup = new Backups(diary(home)).list().getFirst().path();
            Recovery recovery = new SqliteRecovery(diary(home), CLOCK, keyring);
            Path undoing = Objects.requireNonNull(recovery.restore(backup).backup());
            done.run();
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                save(store, "d", done);
            }
            recovery.restore(undoing);
            done.run();
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                save(store, "e", done);
            }
        }

        @Override
        List<State> states(Path home, Kept kept) throws IOException {
            List<String> backups = backups(home);
            assertThat(backups).hasSize(3);
            String[] twice = backups.subList(0, 2).toArray(String[]::new);
            String[] all = backups.toArray(String[]::new);
            return List.of(
                    new State(Set.of("a", "b", "c"), kept).withFiles(backups.getFirst()),
                    new State(Set.of("a", "b"), kept).withFiles(twice),
                    new State(Set.of("a", "b", "d"), kept).withFiles(twice),
                    new State(Set.of("a", "b", "c"), kept).withFiles(all),
                    new State(Set.of("a", "b", "c", "e"), kept).withFiles(all));
        }
    },
    /** What comes out of a file goes in, all of it or nothing. */
    IMPORTING {
        private static final int ROWS = 250;

        @Override
        void prepare(Path home, Kept kept) {
            try (DiaryStore store = kept.open(diary(home), CLOCK)) {
                store.apply(cramps("a"));
            }
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                store.applyImported(cramps(rows().toArray(String[]::new)));
                done.run();
                save(store, "b", done);
            }
        }

        private static Stream<String> rows() {
            return IntStream.range(0, ROWS).mapToObj(i -> "row" + i);
        }

        @Override
        List<State> states(Path home, Kept kept) throws IOException {
            List<String> backups = backups(home);
            assertThat(backups).hasSize(1);
            Set<String> imported = new HashSet<>(rows().toList());
            imported.add("a");
            Set<String> all = new HashSet<>(imported);
            all.add("b");
            return List.of(
                    new State(Set.of("a"), kept),
                    new State(imported, kept).withFiles(backups.getFirst()),
                    new State(all, kept).withFiles(backups.getFirst()));
        }
    },
    /** A diary of the first structure is brought up to date. */
    UPDATING {
        @Override
        void prepare(Path home, Kept kept) throws IOException {
            byte[] earlier = unpacked("structure-1.cramps.gz");
            PrivateFiles.createFile(diary(home));
            try (Seal seal = Kept.seal()) {
                Files.write(diary(home), kept == Kept.PLAIN ? earlier : seal.seal(earlier));
            }
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                done.run();
                save(store, "a", done);
            }
        }

        @Override
        List<State> states(Path home, Kept kept) throws IOException {
            Path other = Files.createDirectory(home.resolveSibling("updated"));
            prepare(other, kept);
            State before;
            try (DiaryStore store = kept.open(diary(other), CLOCK)) {
                before = new State(entries(store.current()), kept);
            }
            Set<String> all = new HashSet<>(before.entries());
            all.add("a");
            return List.of(
                    before, before.withFiles("backups/*"), before.with(all).withFiles("backups/*"));
        }

        private static byte[] unpacked(String name) throws IOException {
            try (InputStream in = TracedSession.class.getResourceAsStream(name);
                    InputStream plain =
                            new GZIPInputStream(
                                    new ByteArrayInputStream(
                                            Objects.requireNonNull(in).readAllBytes()))) {
                return plain.readAllBytes();
            }
        }
    },
    /** Protection comes on, gets another passphrase and a recovery code, and goes off. */
    PROTECTING {
        @Override
        boolean isFor(Kept kept) {
            return kept == Kept.PLAIN;
        }

        @Override
        void prepare(Path home, Kept kept) {
            try (DiaryStore store = kept.open(diary(home), CLOCK)) {
                store.apply(cramps("a"));
            }
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK)) {
                Protection protection = store.protection();
                protection.switchOn(FIRST.toCharArray());
                done.run();
                save(store, "b", done);
                protection.changePassphrase(FIRST.toCharArray(), SECOND.toCharArray());
                done.run();
                save(store, "c", done);
                protection.makeRecoveryCode(SECOND.toCharArray());
                done.run();
                protection.switchOff(SECOND.toCharArray());
                done.run();
                save(store, "d", done);
            }
        }

        @Override
        List<State> states(Path home, Kept kept) throws IOException {
            List<String> backups = backups(home);
            assertThat(backups).hasSize(4); // each change of protection makes one first
            Set<String> first = Set.copyOf(backups.subList(0, 1));
            Set<String> second = Set.copyOf(backups.subList(0, 2));
            Set<String> all = Set.copyOf(backups);
            Set<String> c = Set.of("a", "b", "c");
            return List.of(
                    new State(Set.of("a"), "", Set.of()),
                    new State(Set.of("a"), FIRST, first),
                    new State(Set.of("a", "b"), FIRST, first),
                    new State(Set.of("a", "b"), SECOND, second),
                    new State(c, SECOND, second),
                    new State(c, SECOND, Set.copyOf(backups.subList(0, 3))),
                    new State(c, "", all),
                    new State(Set.of("a", "b", "c", "d"), "", all));
        }
    },
    /** Cramps are timed in the diary; the last press was a mistake. */
    TIMING {
        @Override
        void prepare(Path home, Kept kept) {
            kept.open(diary(home), CLOCK).close();
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                press(store, timed("a").set(ONGOING, true), "a", done);
                press(store, timed("a").set(DURATION_SECONDS, 60.0), null, done);
                press(store, timed("b").set(ONGOING, true), "b", done);
                press(store, timed("b").set(DELETED_AT, Instant.now(CLOCK)), null, done);
            }
        }

        private static EntryValues<Cramp> timed(String id) {
            return Cramp.startingAt(id, OffsetDateTime.now(CLOCK), ZoneOffset.UTC);
        }

        private static void press(
                DiaryStore store, EntryValues<Cramp> cramp, @Nullable String runs, Runnable done) {
            store.apply(Change.of(new PutCramp(cramp.build()), new MarkRunning(runs)));
            done.run();
        }

        @Override
        List<State> states(Path home, Kept kept) {
            State first = new State(Set.of("a"), kept);
            return List.of(
                    new State(Set.of(), kept),
                    new State(Set.of("a" + RUNS), kept),
                    first,
                    first.with(Set.of("a", "b" + RUNS)),
                    first.with(Set.of("a", "b")));
        }
    },
    /** A cramp is timed while the diary is locked, or not read yet; then it is opened. */
    TIMING_BESIDE {
        @Override
        void prepare(Path home, Kept kept) {
            kept.open(diary(home), CLOCK).close();
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            LockedCramps beside = new LockedCramps(diary(home));
            OffsetDateTime start = OffsetDateTime.now(CLOCK);
            beside.started("a", start, ZoneOffset.UTC);
            done.run();
            beside.stopped("a", start, ZoneOffset.UTC, 60);
            done.run();
            beside.started("b", start.plusHours(1), ZoneOffset.UTC);
            done.run();
            try (DiaryStore store = SqliteDiaryStore.open(diary(home), CLOCK, keyring)) {
                done.run();
                save(store, "c", done);
            }
        }

        @Override
        List<State> states(Path home, Kept kept) {
            State second = new State(Set.of("a", "b" + RUNS), kept);
            return List.of(
                    new State(Set.of(), kept),
                    new State(Set.of("a" + RUNS), kept),
                    new State(Set.of("a"), kept),
                    second,
                    second,
                    new State(Set.of("a", "b" + RUNS, "c"), kept));
        }
    },
    /** What can be read of a damaged diary takes its place. */
    SALVAGING {
        @Override
        boolean isFor(Kept kept) {
            return kept == Kept.PLAIN;
        }

        @Override
        void prepare(Path home, Kept kept) throws IOException {
            try (DiaryStore store = kept.open(diary(home), CLOCK)) {
                store.apply(
                        cramps(
                                IntStream.range(0, 80)
                                        .mapToObj(i -> "a" + i)
                                        .toArray(String[]::new)));
            }
            Files.write(diary(home), damaged(Files.readAllBytes(diary(home))));
        }

        // A page in the middle that holds nothing but cramps is zeros.
        private static byte[] damaged(byte[] file) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            int at = text.indexOf(NOTE, file.length / 2) / FileHeader.PAGE * FileHeader.PAGE;
            byte[] zeros = new byte[FileHeader.PAGE];
            System.arraycopy(zeros, 0, file, at, zeros.length);
            return file;
        }

        @Override
        void run(Path home, Keyring keyring, Runnable done) {
            new SqliteRecovery(diary(home), CLOCK, keyring).restoreSalvaged();
            done.run();
        }

        @Override
        List<State> states(Path home, Kept kept) throws IOException {
            Path other = Files.createDirectory(home.resolveSibling("salvaged"));
            prepare(other, kept);
            run(other, Keyring.empty(), () -> {});
            try (DiaryStore store = kept.open(diary(other), CLOCK)) {
                State salvaged = new State(entries(store.current()), kept);
                assertThat(salvaged.entries()).hasSizeBetween(40, 79);
                return List.of(salvaged, salvaged);
            }
        }

        @Override
        void complete(Path before, Path image, boolean said) throws IOException {
            byte[] damaged = Files.readAllBytes(diary(before));
            byte[] now = Files.readAllBytes(diary(image));
            if (!said && Arrays.equals(now, damaged)) {
                run(image, Keyring.empty(), () -> {});
            }
            boolean kept = false;
            for (Path file : new Quarantine(diary(image)).files()) {
                kept |= Arrays.equals(Files.readAllBytes(file), damaged);
            }
            assertThat(kept).as("it is there as it was found").isTrue();
        }
    };

    static final String FIRST = "four happy toads";
    static final String SECOND = "five tired toads";

    /** In the notes of all cramps. */
    static final String NOTE = "Kanarienvogel";

    private static final String RUNS = " runs";
    private static final Clock CLOCK = Clock.systemUTC();

    /**
     * What may be found after a power cut.
     *
     * @param entries as {@link TracedSession#entries} names them
     * @param passphrase that opens the diary; empty when it is plain
     * @param files that hold a sound copy; the last part of a name may be {@code *}
     */
    record State(Set<String> entries, String passphrase, Set<String> files) {

        State(Set<String> entries, Kept kept) {
            this(entries, kept == Kept.PLAIN ? "" : Kept.PASSPHRASE, Set.of());
        }

        State with(Set<String> others) {
            return new State(others, passphrase, files);
        }

        State withFiles(String... there) {
            return new State(entries, passphrase, Set.of(there));
        }
    }

    boolean isFor(Kept kept) {
        return true;
    }

    Path diary(Path home) {
        return home.resolve("diary.cramps");
    }

    /** Makes what is there before. */
    abstract void prepare(Path home, Kept kept) throws IOException;

    /**
     * Does it.
     *
     * @param done is run whenever something is acknowledged
     */
    abstract void run(Path home, Keyring keyring, Runnable done) throws IOException;

    /** The first, and what each thing that is said to be done leads to. */
    abstract List<State> states(Path home, Kept kept) throws IOException;

    /**
     * What a person has to do after a power cut before the diary opens, and what else is to hold.
     *
     * @param before what was there before
     * @param said whether anything was said to be done
     */
    void complete(Path before, Path image, boolean said) throws IOException {}

    static Set<String> entries(Diary diary) {
        Set<String> entries = new HashSet<>();
        diary.nights().forEach(night -> entries.add(night.night().toString()));
        for (Cramp cramp : diary.crampsWithTrash()) {
            entries.add(cramp.id() + (Boolean.TRUE.equals(cramp.ongoing()) ? RUNS : ""));
        }
        return entries;
    }

    /** Without whether it runs. */
    static String id(String entry) {
        return entry.replace(RUNS, "");
    }

    /** The names of all backups from the home, the oldest first. */
    List<String> backups(Path home) throws IOException {
        return new Backups(diary(home))
                .list().reversed().stream()
                        .map(backup -> home.relativize(backup.path()).toString())
                        .toList();
    }

    private static void save(DiaryStore store, String id, Runnable done) {
        store.apply(cramps(id));
        done.run();
    }

    private static Change cramps(String... ids) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            LocalDate night = LocalDate.EPOCH.plusDays(i);
            String note = NOTE.repeat(20 + i % 7 * 15);
            edits.add(new PutCramp(CrampBuilder.inNight(ids[i], night).note(note).build()));
        }
        return new Change(edits);
    }
}
