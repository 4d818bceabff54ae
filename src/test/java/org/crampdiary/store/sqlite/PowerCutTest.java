package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.protection.Seal;
import org.crampdiary.store.sqlite.TracedDisk.Cut;
import org.crampdiary.store.sqlite.TracedDisk.Step;
import org.crampdiary.store.sqlite.TracedSession.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The power fails after each step of what a person may be doing with a diary; with {@code
 * -Drounds=4} each step meets all ways in which a disk may keep what was not synced, without the
 * property a few steps are taken. What was acknowledged is there, the diary opens in one state, and
 * nothing of a protected one can be read. The steps are those that strace saw. Without any sync
 * each session must lose something; with {@code -Dunsynced=10} every tenth is left out, which this
 * must find too; with {@code -Dunnamed=40} all syncs of one file or folder after the other, in so
 * many power cuts of each, and those that nothing misses are printed. {@code -Dsessions=IMPORTING}
 * replays those alone whose name matches.
 */
@ParameterizedClass
@EnumSource(Kept.class)
class PowerCutTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 0);
    private static final String SESSIONS = System.getProperty("sessions", ".*");
    private static final int UNSYNCED = Integer.getInteger("unsynced", 0);
    private static final int UNNAMED = Integer.getInteger("unnamed", 0);

    /** Journals of files that are begun anew after a power cut. */
    private static final List<String> IN_THE_MAKING =
            List.of(".cramp-diary.part-journal", DiaryFiles.UNFINISHED + "-journal");

    private static final Keyring FIRST = Keyring.of(TracedSession.FIRST.toCharArray());
    private static final Keyring SECOND = Keyring.of(TracedSession.SECOND.toCharArray());

    @Parameter private Kept kept;

    @TempDir Path folder;

    /** What opens files with such a beginning. */
    private final Map<ByteBuffer, String> openers = new HashMap<>();

    /** Arguments: the folder with a folder for each session, and how the diaries are kept. */
    public static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            Kept kept = Kept.valueOf(args[1]);
            try (Keyring keyring = Keyring.of(Kept.PASSPHRASE.toCharArray())) {
                for (TracedSession session : sessions(kept)) {
                    session.run(
                            Path.of(args[0], session.name()),
                            kept == Kept.PLAIN ? Keyring.empty() : keyring,
                            () -> {
                                System.out.print(session.name() + " done\n");
                                System.out.flush();
                            });
                }
            }
        }
    }

    private static List<TracedSession> sessions(Kept kept) {
        return Stream.of(TracedSession.values()).filter(session -> session.isFor(kept)).toList();
    }

    @AfterAll
    static void forget() {
        FIRST.close();
        SECOND.close();
    }

    @Test
    void whatWasAcknowledgedSurvivesAPowerCutAtEachStep() throws Exception {
        Path homes = Files.createDirectory(folder.toRealPath().resolve("homes"));
        for (TracedSession session : sessions(kept)) {
            session.prepare(Files.createDirectory(homes.resolve(session.name())), kept);
        }
        Map<String, byte[]> before = contents(homes);
        Path trace = folder.resolve("trace");
        assumeThat(isTraced(homes, trace)).as("strace is there, and allowed").isTrue();
        List<Step> steps = TracedDisk.steps(trace, homes);
        int lost = 0;
        int cut = 0;
        for (TracedSession session : sessions(kept)) {
            if (session.name().matches(SESSIONS)) {
                cut++;
                lost += cut(session, homes.resolve(session.name()), before, steps);
            }
        }
        assumeThat(cut).as("such a session").isPositive();
        assertThat(lost > 0)
                .as("what is not synced is missed")
                .isEqualTo(UNSYNCED > 0 || UNNAMED > 0);
    }

    /** How many power cuts lost something; without those that leave out syncs each one fails. */
    private int cut(TracedSession session, Path home, Map<String, byte[]> all, List<Step> traced)
            throws IOException {
        Map<String, byte[]> before = new LinkedHashMap<>(all);
        before.keySet().removeIf(name -> !Path.of(name).startsWith(home));
        List<Step> steps = new ArrayList<>(traced);
        steps.removeIf(step ->
                step instanceof Step.Printed(String text)
                        ? !text.startsWith(session.name() + " ")
                        : !Path.of(step.name()).startsWith(home));
        assertThat(TracedDisk.left(before, steps, steps.size(), Cut.ALL, new SplittableRandom(1)))
                .as("what the steps of %s come to is what is there", session)
                .containsExactlyInAnyOrderEntriesOf(contents(home));
        List<State> states = session.states(home, kept);
        assertThat(states).as("%s", session).hasSize(1 + said(steps));
        Replay replay = new Replay(session, home, before, write(before, home), states);
        SplittableRandom random = new SplittableRandom(Long.getLong("seed", 1));
        List<Step> unsynced = without(steps, 1);
        assertThat(replay.lost(unsynced, new Case(last(unsynced), Cut.NONE), random))
                .as("%s %s without any sync", kept, session)
                .isNotNull();
        if (UNNAMED > 0) {
            return replay.withoutThoseOfEachFile(steps, random);
        }
        return replay.cuts(UNSYNCED > 0 ? without(steps, UNSYNCED) : steps, random);
    }

    /** One session with what was there before, at {@code prepared} too, and what it comes to. */
    private final class Replay {

        private final TracedSession session;
        private final Path home;
        private final Map<String, byte[]> before;
        private final Path prepared;
        private final List<State> states;

        Replay(
                TracedSession session,
                Path home,
                Map<String, byte[]> before,
                Path prepared,
                List<State> states) {
            this.session = session;
            this.home = home;
            this.before = before;
            this.prepared = prepared;
            this.states = states;
        }

        /** How many of the chosen power cuts lost something. */
        int cuts(List<Step> steps, SplittableRandom random) throws IOException {
            Map<Cut, Integer> done = new TreeMap<>();
            int lost = 0;
            for (Case chosen : cases(steps.size(), random)) {
                Throwable e = lost(steps, chosen, random);
                if (e != null && UNSYNCED == 0) {
                    throw new AssertionError(
                            "%s %s: %s: %s".formatted(kept, session, chosen, reason(e)), e);
                }
                lost += e == null ? 0 : 1;
                done.merge(chosen.cut(), 1, Integer::sum);
            }
            System.out.printf(
                    "%s: %s %s, %d steps, power cuts %s, %d things acknowledged, %d cuts lost any%n",
                    Instant.now(), kept, session, steps.size(), done, states.size() - 1, lost);
            return lost;
        }

        /** How many files and folders are missed when none of their syncs is done. */
        int withoutThoseOfEachFile(List<Step> steps, SplittableRandom random) throws IOException {
            Map<String, String> missed = new TreeMap<>();
            Set<String> others = new TreeSet<>();
            for (Map.Entry<List<String>, Set<Integer>> file : TracedDisk.syncs(steps).entrySet()) {
                Set<Integer> syncs = file.getValue();
                int from = Collections.min(syncs);
                List<Step> fewer =
                        IntStream.range(0, steps.size())
                                .filter(i -> !syncs.contains(i))
                                .mapToObj(steps::get)
                                .toList();
                String name =
                        file.getKey().stream()
                                .map(one -> home.relativize(Path.of(one)) + "")
                                .collect(Collectors.joining(" > "));
                int lost = 0;
                for (Case chosen : after(from, fewer.size(), random)) {
                    lost += lost(fewer, chosen, random) == null ? 0 : 1;
                }
                if (lost > 0) {
                    missed.put(name, lost + "/" + UNNAMED);
                } else if (IN_THE_MAKING.stream().anyMatch(name::endsWith)) {
                    others.add(name);
                } else {
                    Case rare = rare(fewer, from, random);
                    if (rare == null) {
                        others.add(name);
                    } else {
                        missed.put(name, "at last " + rare);
                    }
                }
            }
            System.out.printf(
                    "%s: %s %s, without the syncs of one file or folder: lost %s, nothing lost"
                            + " without those of %s%n",
                    Instant.now(), kept, session, missed, others);
            return missed.size();
        }

        /** It may be a few steps of hundreds after which something is lost. */
        private @Nullable Case rare(List<Step> steps, int from, SplittableRandom random)
                throws IOException {
            for (int count = from; count <= steps.size(); count++) {
                for (Cut way : List.of(Cut.NAMES, Cut.SOME, Cut.TORN)) {
                    Case chosen = new Case(count, way);
                    if (lost(steps, chosen, random) != null) {
                        return chosen;
                    }
                }
            }
            return null;
        }

        private List<Case> after(int sync, int steps, SplittableRandom random) {
            Cut[] ways = {Cut.NONE, Cut.NAMES, Cut.SOME, Cut.TORN};
            return IntStream.range(0, UNNAMED)
                    .mapToObj(i -> new Case(random.nextInt(sync, steps + 1), ways[i % ways.length]))
                    .toList();
        }

        /** What is wrong after a power cut; null when nothing is. */
        @Nullable Throwable lost(List<Step> steps, Case chosen, SplittableRandom random)
                throws IOException {
            Path image =
                    write(
                            TracedDisk.left(before, steps, chosen.count(), chosen.cut(), random),
                            home);
            int said = said(steps.subList(0, chosen.count()));
            try {
                session.complete(prepared, image, said > 0);
                State next = states.get(Math.min(said + 1, states.size() - 1));
                check(session, image, states.subList(0, said + 1), next);
                return null;
            } catch (RuntimeException | AssertionError e) {
                return e;
            } finally {
                remove(image);
            }
        }

        private static String reason(Throwable e) {
            return String.valueOf(e instanceof Refusal r ? r.sentences() : e.getMessage());
        }
    }

    private static boolean isSync(Step step) {
        return step instanceof Step.Sync || step instanceof Step.SyncFolder;
    }

    /** Up to and with what is said last. */
    private static int last(List<Step> steps) {
        int last = steps.size();
        while (!(steps.get(last - 1) instanceof Step.Printed)) {
            last--;
        }
        return last;
    }

    /** The power fails after so many steps. */
    private record Case(int count, Cut cut) {}

    /** In each round each step, the ways taking turns; without rounds two of them once. */
    private static List<Case> cases(int steps, SplittableRandom random) {
        List<Case> cases = new ArrayList<>();
        Cut[] ways = Cut.values();
        for (int round = 0; round < ROUNDS; round++) {
            for (int count = 0; count <= steps; count++) {
                cases.add(new Case(count, ways[(count + round) % ways.length]));
            }
        }
        if (cases.isEmpty()) {
            for (Cut way : List.of(Cut.NONE, Cut.TORN)) {
                cases.add(new Case(random.nextInt(steps + 1), way));
            }
        }
        return cases;
    }

    private static int said(List<Step> steps) {
        return (int) steps.stream().filter(Step.Printed.class::isInstance).count();
    }

    /** As a program would do it that forgets every so manieth sync. */
    private static List<Step> without(List<Step> steps, int every) {
        int[] syncs = {0};
        return steps.stream().filter(step -> !isSync(step) || ++syncs[0] % every != 0).toList();
    }

    private boolean isTraced(Path homes, Path trace) throws Exception {
        if (ran(List.of("strace", "-o", "/dev/null", "true")) != 0) {
            return false;
        }
        List<String> command =
                List.of(
                        "strace",
                        "-f",
                        "-y",
                        "-xx",
                        "-s",
                        "10000000",
                        "--seccomp-bpf",
                        "-e",
                        "trace=" + TracedDisk.CALLS,
                        "-o",
                        trace.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        homes.toString(),
                        kept.name());
        assertThat(ran(command)).isZero();
        return true;
    }

    private static int ran(List<String> command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            return -1; // no such program
        }
    }

    private static Map<String, byte[]> contents(Path home) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        for (Path file : files(home)) {
            contents.put(file.toString(), Files.readAllBytes(file));
        }
        return contents;
    }

    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path write(Map<String, byte[]> contents, Path home) throws IOException {
        Path image = Files.createTempDirectory(folder, "image").toRealPath();
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Path place = image.resolve(home.relativize(Path.of(file.getKey())).toString());
            Files.createDirectories(place.getParent());
            PrivateFiles.createFile(place);
            Files.write(place, file.getValue());
        }
        return image;
    }

    private static void remove(Path image) throws IOException {
        try (Stream<Path> all = Files.walk(image)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Looks at what a power cut has left.
     *
     * @param said the states that were acknowledged, one after the other
     * @param next what was being done
     */
    private void check(TracedSession session, Path image, List<State> said, State next)
            throws IOException {
        Path file = session.diary(image);
        String passphrase = opener(file);
        Set<String> running = running(file);
        Set<String> everywhere = new HashSet<>();
        try (DiaryStore store =
                SqliteDiaryStore.open(file, Clock.systemUTC(), keyring(passphrase))) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.unreadable()).isEmpty();
            Set<String> entries = TracedSession.entries(store.current());
            assertThat(Stream.of(said.getLast(), next).map(state -> state.withFiles()))
                    .contains(new State(entries, passphrase, Set.of()));
            assertThat(running)
                    .as("what runs as the first picture and the lock screen say")
                    .isEqualTo(running(file));
            everywhere.addAll(entries);
            if (!passphrase.isEmpty()) {
                assertNothingIsReadable(image, passphrase, store.protection().copies());
            }
        }
        for (BackupFile backup : new Backups(file).list()) {
            everywhere.addAll(entries(backup.path()));
        }
        for (State state : said) {
            assertThat(everywhere.stream().map(TracedSession::id))
                    .as("in the diary or a backup")
                    .containsAll(state.entries().stream().map(TracedSession::id).toList());
        }
        for (String name : said.getLast().files()) {
            assertThat(copies(image, name)).as(name).isNotEmpty();
        }
    }

    /** As it stands beside the diary. */
    private static Set<String> running(Path file) {
        return new LockedCramps(file)
                .all().stream()
                        .filter(cramp -> !cramp.over())
                        .map(LockedCramp::id)
                        .collect(Collectors.toSet());
    }

    private List<Path> copies(Path image, String name) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path file : files(image)) {
            String found = image.relativize(file).toString();
            if (found.equals(name)
                    || (name.endsWith("*")
                            && found.startsWith(name.substring(0, name.length() - 1)))) {
                assertThat(entries(file)).isNotEmpty();
                copies.add(file);
            }
        }
        return copies;
    }

    private Set<String> entries(Path copy) throws IOException {
        try (TemporaryDiary read =
                TemporaryDiary.lookAt(copy, Clock.systemUTC(), keyring(opener(copy)))) {
            assertThat(read.store().verify()).as("%s", copy).isEmpty();
            return TracedSession.entries(read.store().current());
        }
    }

    /** What could be read before, or with another passphrase, is named to the person. */
    private void assertNothingIsReadable(Path image, String passphrase, Unprotected named)
            throws IOException {
        for (Path file : files(image)) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(TracedSession.NOTE)) {
                assertThat(named.plain()).contains(file);
            } else if (ProtectedFile.is(file) && !opener(file).equals(passphrase)) {
                assertThat(named.others()).contains(file);
            }
        }
    }

    private static Keyring keyring(String passphrase) {
        return switch (passphrase) {
            case "" -> Keyring.empty();
            case TracedSession.FIRST -> FIRST;
            case TracedSession.SECOND -> SECOND;
            default -> Kept.keyring();
        };
    }

    /** The one passphrase that opens a file; empty when it is plain. */
    private String opener(Path file) throws IOException {
        if (!ProtectedFile.is(file)) {
            return "";
        }
        try (Seal seal = Kept.seal()) {
            if (seal.sharesPassphrase(file)) {
                return Kept.PASSPHRASE;
            }
        }
        ByteBuffer beginning = ByteBuffer.wrap(ProtectedFile.beginning(file));
        if (!openers.containsKey(beginning)) {
            boolean first = opens(FIRST, file);
            assertThat(opens(SECOND, file)).as("one passphrase opens it").isNotEqualTo(first);
            openers.put(beginning, first ? TracedSession.FIRST : TracedSession.SECOND);
        }
        return openers.get(beginning);
    }

    private static boolean opens(Keyring keyring, Path file) throws IOException {
        try (Seal _ = keyring.open(file)) {
            return true;
        } catch (Refusal e) {
            assertThat(e.sentences().getFirst().key()).isEqualTo("refusal.passphrase-wrong");
            return false;
        }
    }
}
