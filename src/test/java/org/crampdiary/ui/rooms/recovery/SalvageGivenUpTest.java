package org.crampdiary.ui.rooms.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.ReadProgress;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.rooms.recovery.DiaryItself.Reading;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is being read of a damaged diary while something else is wanted. */
final class SalvageGivenUpTest {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService outside = Executors.newCachedThreadPool();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private RecoveryViewModel model;

    @TempDir private Path folder;
    private Path file;
    private byte[] damaged;

    /** A damaged diary with a backup, of which one row is being read until the test lets it go. */
    @BeforeEach
    void itIsBeingRead() throws Exception {
        FxToolkit.registerPrimaryStage();
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.apply(cramp("a"));
            store.backUp();
            store.apply(cramp("b"));
        }
        damaged = Files.readAllBytes(file);
        damaged[0] = 'X';
        Files.write(file, damaged);
        model =
                new RecoveryViewModel(
                        held(new SqliteRecovery(file, Clock.systemUTC(), Keyring.empty())),
                        new Background(writer, outside, outside, Platform::runLater),
                        new Told());
        new FxRobot().interact(model::look);
        await("reading");
    }

    private static Change cramp(String id) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, LocalDate.EPOCH).build()));
    }

    /** The same, which waits in the rows and writes down what comes of it. */
    private Recovery held(Recovery recovery) {
        return (Recovery)
                Proxy.newProxyInstance(
                        Recovery.class.getClassLoader(),
                        new Class<?>[] {Recovery.class},
                        (_, method, given) -> {
                            if (method.getName().equals("salvage")) {
                                return salvage(recovery, (ReadProgress) given[0]);
                            }
                            try {
                                return method.invoke(recovery, given);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private Object salvage(Recovery recovery, ReadProgress progress) {
        try {
            Object found =
                    recovery.salvage(() -> {
                        if (DiaryFolders.ofSalvage() > 0 && !done.contains("reading")) {
                            done.add("reading");
                            await(goOn);
                        }
                        progress.more();
                    });
            done.add("read");
            return found;
        } catch (CancellationException e) {
            done.add("given up");
            throw e;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void await(String what) {
        Awaitility.await().until(() -> done.contains(what));
    }

    private Path backup() throws IOException {
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            return backups.findFirst().orElseThrow();
        }
    }

    private <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, look);
    }

    @AfterEach
    void end() {
        goOn.countDown();
        writer.shutdown();
        outside.shutdown();
    }

    @Test
    void aBackupThatIsChosenStopsItAndIsPutBackAfterIt() throws IOException {
        Path chosen = backup();
        new FxRobot().interact(() -> model.restore(chosen));
        assertThat(seen(() -> model.phaseProperty().get())).isEqualTo(Phase.RESTORING);
        assertThat(seen(() -> model.itself().readingProperty().get())).isEqualTo(Reading.LEFT);
        assertThat(file).hasBinaryContent(damaged);
        goOn.countDown();
        await("restored");
        assertThat(done).containsExactly("reading", "given up", "let go", "restored");
        assertThat(DiaryFolders.ofSalvage()).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "diary.cramps", "diary.cramps.lock", "backups", "quarantine");
        assertThat(seen(() -> model.itself().salvageProperty().get())).isNull();
    }

    /** And the backups, which nobody had looked into yet, are looked into meanwhile. */
    @Test
    void itBeginsAgainWhereNothingWasPutBack() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.cramps"), "Dear doctor", UTF_8);
        new FxRobot().interact(() -> model.restore(letter));
        goOn.countDown();
        await("not restored");
        await("read");
        assertThat(done)
                .startsWith("reading", "given up", "let go")
                .containsExactlyInAnyOrder("reading", "given up", "let go", "not restored", "read");
        Awaitility.await().until(() -> seen(() -> model.phaseProperty().get() == Phase.LOOKED));
        Awaitility.await()
                .until(() -> seen(() -> model.itself().readingProperty().get() == Reading.OVER));
        assertThat(seen(() -> model.itself().salvageProperty().get())).isNotNull();
        assertThat(seen(() -> model.sound().size())).isEqualTo(1);
        assertThat(seen(() -> model.sound().getFirst().second())).isFalse();
    }

    @Test
    void whoeverLeavesCanWaitForItsEnd() {
        Runnable end = seen(() -> model.leaveReading());
        assertThat(done).containsExactly("reading");
        goOn.countDown();
        end.run();
        assertThat(done).containsExactly("reading", "given up");
        assertThat(DiaryFolders.ofSalvage()).isZero();
        assertThat(seen(() -> model.leaveReading())).isNotNull();
    }

    private final class Told implements RecoveryViewModel.Surroundings {

        @Override
        public void letGo() {
            done.add("let go");
        }

        @Override
        public void restored(Restored now) {
            done.add("restored");
        }

        @Override
        public void begun(List<Phrase> said) {
            done.add("begun");
        }

        @Override
        public void notRestored(Exception failure) {
            done.add("not restored");
        }

        @Override
        public void unexpected(Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** The folders in which this process reads damaged diaries. */
    private static final class DiaryFolders {

        static long ofSalvage() {
            String own = "cramp-diary-salvage-" + ProcessHandle.current().pid() + "-";
            Path place = Path.of(System.getProperty("java.io.tmpdir"));
            try (Stream<Path> temporary = Files.list(place)) {
                return temporary
                        .filter(path -> path.getFileName().toString().startsWith(own))
                        .count();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
