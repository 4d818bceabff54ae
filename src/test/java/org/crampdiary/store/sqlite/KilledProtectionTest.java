package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.protection.Keyring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that protects a diary, changes its passphrase and takes the protection off, with a
 * cramp saved in between, is killed at random moments, {@code -Dkills=100} times. One state opens,
 * with all that was said to be saved, and nothing of it can be read that was not before.
 */
class KilledProtectionTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final String CANARY = "Kanarienvogel";
    private static final List<String> PASSPHRASES = List.of("three wise toads", "four happy toads");

    /** Begins a line that says which step begins; without one in the end, a cramp was saved. */
    private static final String STEP = "begun: ";

    @TempDir Path folder;

    /** Arguments: the file, and a prefix of the ids to write. */
    public static final class Program {

        private Program() {}

        public static void main(String[] args) throws Exception {
            Path file = Path.of(args[0]);
            String open = opening(file).getFirst();
            try (DiaryStore store = open(file, open)) {
                System.out.println("open");
                ChildDiary.endWithTheTests();
                Protection protection = store.protection();
                for (int i = 0; ; i++) {
                    String id = args[1] + i;
                    store.apply(
                            Change.of(
                                    new PutCramp(
                                            CrampBuilder.inNight(id, LocalDate.EPOCH)
                                                    .note(CANARY)
                                                    .build())));
                    System.out.println(id);
                    open = next(protection, open);
                }
            }
        }

        private static String next(Protection protection, String open) {
            char[] first = PASSPHRASES.getFirst().toCharArray();
            char[] second = PASSPHRASES.getLast().toCharArray();
            if (open.isEmpty()) {
                System.out.println(STEP + "protect");
                protection.switchOn(first);
                return PASSPHRASES.getFirst();
            }
            if (open.equals(PASSPHRASES.getFirst())) {
                System.out.println(STEP + "change");
                protection.changePassphrase(first, second);
                return PASSPHRASES.getLast();
            }
            System.out.println(STEP + "unprotect");
            protection.switchOff(second);
            return "";
        }
    }

    private static DiaryStore open(Path file, String passphrase) {
        try (Keyring keyring =
                passphrase.isEmpty() ? Keyring.empty() : Keyring.of(passphrase.toCharArray())) {
            return SqliteDiaryStore.open(file, Clock.systemUTC(), keyring);
        }
    }

    /** With what a diary opens; nothing is the plain one. */
    private static List<String> opening(Path file) throws IOException {
        List<String> opening = new ArrayList<>();
        for (String passphrase : List.of("", PASSPHRASES.getFirst(), PASSPHRASES.getLast())) {
            try (Keyring keyring =
                            passphrase.isEmpty()
                                    ? Keyring.empty()
                                    : Keyring.of(passphrase.toCharArray());
                    DiaryFormat format = DiaryFormat.of(file, keyring)) {
                if (format.isSealed() != passphrase.isEmpty()) {
                    opening.add(passphrase);
                }
            } catch (Refusal e) {
                assertThat(e.sentences().getFirst().key())
                        .isIn("refusal.protected", "refusal.passphrase-wrong");
            }
        }
        return opening;
    }

    @Test
    void oneStateOpensWithEverythingAfterEveryKill() throws Exception {
        Path file = folder.resolve("diary.cramps");
        open(file, "").close();
        LeftReadable.in(folder, CANARY); // by earlier kills
        Random random = new Random(Long.getLong("seed", 1));
        Set<String> acknowledged = new HashSet<>();
        Map<String, Integer> states = new TreeMap<>();
        Map<String, Integer> within = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path output = folder.resolve("output");
            List<String> arguments = List.of(file.toString(), "k" + kill + "-");
            Process child = ChildDiary.start(Program.class, output, arguments);
            try {
                ChildDiary.await(output, 2);
                TimeUnit.MICROSECONDS.sleep(random.nextInt(2_500_000));
            } finally {
                child.destroyForcibly().waitFor();
            }
            assertThat(child.exitValue()).as("killed, and did not fail").isEqualTo(137);
            String printed = Files.readString(output);
            List<String> lines =
                    printed.substring(0, printed.lastIndexOf('\n')).lines().skip(1).toList();
            String last = lines.isEmpty() ? "" : lines.getLast();
            within.merge(last.startsWith(STEP) ? last : "", 1, Integer::sum);
            lines.stream().filter(line -> !line.startsWith(STEP)).forEach(acknowledged::add);
            Files.delete(output);
            List<String> opening = opening(file);
            assertThat(opening).as("after kill %d", kill).hasSize(1);
            states.merge(opening.getFirst(), 1, Integer::sum);
            try (DiaryStore store = open(file, opening.getFirst())) {
                assertThat(store.verify()).as("after kill %d", kill).isEmpty();
                assertThat(acknowledged)
                        .allSatisfy(id -> assertThat(store.current().cramp(id)).isNotNull());
                if (!opening.getFirst().isEmpty()) {
                    assertThat(store.protection().copies().plain()).containsAll(readable());
                }
            }
        }
        System.out.printf(
                "%s: %d kills within %s, states afterwards %s, %d cramps acknowledged, none lost%n",
                Instant.now(), KILLS, within, states, acknowledged.size());
    }

    private List<Path> readable() throws IOException {
        List<Path> readable = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY)) {
                    readable.add(file);
                }
            }
        }
        return readable;
    }
}
