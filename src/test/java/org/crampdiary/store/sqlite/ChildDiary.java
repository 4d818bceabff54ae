package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;

/** Another process that has a diary open: holds it, or writes cramps until it is killed. */
final class ChildDiary {

    private ChildDiary() {}

    /** Arguments: the file, and a prefix of ids to write, or none to hold the diary only. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        try (Keyring keyring = Keyring.of(Kept.PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC(), keyring)) {
            System.out.println("open");
            if (args.length > 1) {
                endWithTheTests();
            }
            for (int i = 0; args.length > 1; i++) {
                String id = args[1] + i;
                Cramp cramp = CrampBuilder.inNight(id, LocalDate.EPOCH.plusDays(i % 50)).build();
                store.apply(Change.of(new PutCramp(cramp)));
                System.out.println(id);
            }
            System.in.read();
        }
    }

    /** Ends this process when that which started it is gone, and would have killed it. */
    static void endWithTheTests() {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        while (System.in.read() >= 0) {
                            // nobody writes anything: it waits for the end
                        }
                    } catch (IOException e) {
                        System.err.println(e);
                    }
                    Runtime.getRuntime().halt(1);
                });
    }

    /** Starts it; what it prints goes to {@code output}. */
    static Process start(Path file, Path output, String... prefix) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(prefix));
        return start(ChildDiary.class, output, arguments);
    }

    /** Starts another program of the tests. */
    static Process start(Class<?> program, Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Waits until it has printed at least {@code lines} lines. */
    static void await(Path output, int lines) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> Files.readAllLines(output).size() > lines - 1);
    }
}
