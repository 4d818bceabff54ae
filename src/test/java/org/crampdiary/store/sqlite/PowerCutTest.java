package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.TracedDisk.Cut;
import org.crampdiary.store.sqlite.TracedDisk.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The power fails after each step of a session that saves and backs up, {@code -Dcuts=2000} of all
 * steps and ways in which a disk may keep what was not synced; without the property fewer. What was
 * said to be saved is there, and the diary opens. The steps are those that strace saw.
 */
@ParameterizedClass
@EnumSource(Kept.class)
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("cuts", 30);
    private static final int CRAMPS = Integer.getInteger("cramps", 4);

    private static final String SAVED = "saved ";

    @Parameter private Kept kept;

    @TempDir Path folder;

    /** Argument: the file of a diary, in which it saves, with a backup in between. */
    public static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            try (Keyring keyring = Keyring.of(Kept.PASSPHRASE.toCharArray());
                    DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC(), keyring)) {
                for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                    String note = "x".repeat(3_000 * i);
                    Cramp cramp = CrampBuilder.inNight("c" + i, LocalDate.EPOCH).note(note).build();
                    store.apply(Change.of(new PutCramp(cramp)));
                    System.out.println(SAVED + "c" + i);
                    if (i == 1) {
                        store.backUp();
                    }
                }
            }
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAPowerCutAtEachStep() throws Exception {
        Path home = Files.createDirectory(folder.toRealPath().resolve("home"));
        Path file = home.resolve("diary.cramps");
        kept.open(file, Clock.systemUTC()).close();
        Map<String, byte[]> before = contents(home);
        Path trace = folder.resolve("trace");
        assumeThat(isTraced(file, trace)).as("strace is there, and allowed").isTrue();
        List<Step> steps = TracedDisk.steps(trace, home);
        assertThat(TracedDisk.left(before, steps, steps.size(), Cut.ALL, new SplittableRandom(1)))
                .as("what the steps come to is what is there")
                .containsExactlyInAnyOrderEntriesOf(contents(home));
        SplittableRandom random = new SplittableRandom(Long.getLong("seed", 1));
        List<Case> cases =
                IntStream.rangeClosed(0, steps.size())
                        .boxed()
                        .flatMap(count -> Stream.of(Cut.values()).map(cut -> new Case(count, cut)))
                        .toList();
        Map<Cut, Integer> done = new TreeMap<>();
        Set<Integer> later = new HashSet<>();
        for (int i = 0; i < CUTS; i++) {
            Case chosen =
                    cases.get(
                            CUTS < cases.size() ? random.nextInt(cases.size()) : i % cases.size());
            int count = chosen.count();
            Cut cut = chosen.cut();
            Map<String, byte[]> left = TracedDisk.left(before, steps, count, cut, random);
            String as = "%d: %s after step %d".formatted(i, cut, count);
            later.add(check(left, home, acknowledged(steps.subList(0, count)), as));
            done.merge(cut, 1, Integer::sum);
        }
        System.out.printf(
                "%s: %s, %d steps, power cuts %s, at most %d cramps acknowledged, none lost%n",
                Instant.now(), kept, steps.size(), done, Collections.max(later));
    }

    /** The power fails after so many steps. */
    private record Case(int count, Cut cut) {}

    private boolean isTraced(Path file, Path trace) throws Exception {
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
                        file.toString(),
                        String.valueOf(CRAMPS));
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
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static List<String> acknowledged(List<Step> steps) {
        StringBuilder printed = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Printed(String text)) {
                printed.append(text);
            }
        }
        return printed.toString()
                .lines()
                .filter(line -> line.startsWith(SAVED)) // other programs that were begun print, too
                .map(line -> line.substring(SAVED.length()))
                .toList();
    }

    /** How many cramps were there that had been said to be saved, which is all of those. */
    private int check(Map<String, byte[]> left, Path home, List<String> acknowledged, String as)
            throws IOException {
        Path image = Files.createTempDirectory(folder, "image");
        for (Map.Entry<String, byte[]> file : left.entrySet()) {
            Path place = image.resolve(home.relativize(Path.of(file.getKey())).toString());
            Files.createDirectories(place.getParent());
            PrivateFiles.createFile(place);
            Files.write(place, file.getValue());
        }
        try (DiaryStore store = kept.open(image.resolve("diary.cramps"), Clock.systemUTC())) {
            assertThat(store.verify()).as(as).isEmpty();
            assertThat(store.unreadable()).as(as).isEmpty();
            assertThat(acknowledged)
                    .as(as)
                    .allSatisfy(id -> assertThat(store.current().cramp(id)).isNotNull());
            for (BackupFile backup : new Backups(store.file()).list()) {
                assertThat(store.isSound(backup.path())).as(as).isTrue();
            }
        }
        return acknowledged.size();
    }
}
