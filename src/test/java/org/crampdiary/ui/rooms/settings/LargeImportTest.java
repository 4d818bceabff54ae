package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports that take a while, with threads of their own as in the program. */
final class LargeImportTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneId.of("Europe/Copenhagen"));
    private static final int MOST_ROWS = 100_000;

    @TempDir private Path folder;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService computer = Executors.newFixedThreadPool(3);
    private final Semaphore computing = new Semaphore(1);
    private final Semaphore writing = new Semaphore(1);
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
    }

    @AfterEach
    void closeStore() throws InterruptedException {
        window.close();
        computer.shutdownNow();
        writer.shutdown();
        assertThat(writer.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        store.close();
    }

    private void open(Language language, Theme theme, double px) {
        harness = new RoomHarness(store, CLOCK, language);
        Background threads =
                new Background(
                        work -> writer.execute(() -> whenAllowed(writing, work)),
                        work -> computer.execute(() -> whenAllowed(computing, work)),
                        computer,
                        Platform::runLater);
        Tasks tasks = harness.tasks(threads);
        RoomServices services =
                new RoomServices(
                        harness.session(tasks),
                        tasks,
                        new FileOutput(new OutputFiles(store.file()), tasks, harness.notices),
                        harness.notices,
                        harness.navigation,
                        harness.messages,
                        CLOCK);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.SETTINGS,
                        () ->
                                new SettingsView(
                                        services,
                                        new Settings(Preferences.DEFAULT),
                                        harness.files,
                                        TestPrinters.of(Map.of()),
                                        store.file(),
                                        null),
                        theme,
                        px,
                        1024,
                        700);
    }

    private static void whenAllowed(Semaphore gate, Runnable work) {
        gate.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            gate.release();
        }
    }

    /** As many rows as a table may have, its headings among them. */
    private Path table() throws IOException {
        StringBuilder text = new StringBuilder("Date,Time,Pain,Muscle\n");
        LocalDateTime time = LocalDateTime.of(1985, 1, 1, 0, 0);
        for (int i = 1; i < MOST_ROWS; i++) {
            text.append(time.toLocalDate())
                    .append(',')
                    .append(time.toLocalTime())
                    .append(",5,calf\n");
            time = time.plusHours(3).plusMinutes(i % 2);
        }
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static void await(ThrowingRunnable what) {
        Awaitility.await().atMost(2, TimeUnit.MINUTES).untilAsserted(what);
    }

    private String status() {
        return window.<Labeled>node("mapping-status").getText();
    }

    @Test
    void anImportOfAHundredThousandRowsIsStoppedAndThenDone() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        harness.saveTo = table();
        window.click("settings-import");
        window.awaitNode("#mapping-status");
        await(() ->
                assertThat(status()).startsWith("Nothing is imported while rows cannot be read"));
        Diary before = store.current();
        window.click("mapping-leave-out");
        await(() -> assertThat(status()).isEqualTo("Nothing has been imported yet."));
        window.click("mapping-import");
        window.awaitNode("#importing-leave");
        await(() ->
                assertThat(window.<ProgressBar>node("importing-bar").getProgress()).isPositive());
        window.picture("importing");
        window.awaitFocus("importing-leave");
        window.robot.push(KeyCode.SPACE);
        await(() -> assertThat(window.has("importing")).isFalse());
        assertThat(harness.shown)
                .containsExactly("The import was stopped. The diary is as it was.");
        assertThat(entries(store.current())).isEqualTo(entries(before));
        assertThat(store.verify()).isEmpty();
        assertThat(window.has("mapping")).as("nothing that was said is lost").isTrue();

        window.click("mapping-import");
        await(() -> assertThat(window.has("mapping")).isFalse());
        await(() -> assertThat(harness.shown).last().asString().startsWith("Imported: "));
        assertThat(store.current().cramps()).hasSizeGreaterThan(99_000);
        window.awaitFocus("settings-import");
    }

    private Path ownFile(int cramps) throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < cramps; i++) {
            edits.add(
                    new PutCramp(CrampBuilder.inNight("c" + i, LocalDate.of(2026, 3, 3)).build()));
        }
        Diary diary = Diary.EMPTY.apply(new Change(edits));
        return Files.write(folder.resolve("own.json"), JsonDiary.write(diary, CLOCK.instant()));
    }

    /** Begins an import that goes on when writing is allowed again. */
    private void importSlowly(int cramps) throws IOException {
        harness.saveTo = ownFile(cramps);
        window.click("settings-import");
        window.awaitNode("#settings-import-yes");
        writing.acquireUninterruptibly();
        window.click("settings-import-yes");
        window.awaitNode("#importing-leave");
    }

    @Test
    void anImportOfAnOwnFileIsStoppedToo() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        importSlowly(2_000);
        window.robot.push(KeyCode.ESCAPE);
        writing.release();
        await(() -> assertThat(window.has("importing")).isFalse());
        assertThat(entries(store.current())).isEqualTo(entries(Diary.EMPTY));
        window.click("settings-import-yes");
        await(() -> assertThat(store.current().cramps()).hasSize(2_000));
    }

    @Test
    void whoTriesAgainSeesHowFarItIsToo() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        Path inTheWay = Files.createFile(folder.resolve("backups"));
        importSlowly(1);
        writing.release();
        await(() -> assertThat(harness.actions).hasSize(1));
        assertThat(entries(store.current())).isEqualTo(entries(Diary.EMPTY));
        Files.delete(inTheWay);
        writing.acquireUninterruptibly();
        window.robot.interact(harness.actions.getLast());
        window.awaitNode("#importing-leave");
        writing.release();
        await(() -> assertThat(store.current().cramps()).hasSize(1));
        await(() -> assertThat(window.has("importing")).isFalse());
    }

    /** Neither a key for another room nor the night is a word about the import. */
    @Test
    void anotherRoomDoesNotStopAnImport() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        importSlowly(1);
        window.go(Room.TONIGHT);
        assertThat(window.<Labeled>node("importing-doing").getText())
                .isEqualTo(harness.messages.text("importing.backup"));
        writing.release();
        await(() -> assertThat(store.current().cramps()).hasSize(1));
        await(() -> assertThat(window.has("importing")).isFalse());
    }

    /** What stands on the page is of the answer before; pressing Import must not import that. */
    @Test
    void nothingIsImportedWhileTheTableIsReadAnew() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        harness.saveTo =
                Files.writeString(
                        folder.resolve("table.csv"), "Started,Pain\n2026-03-04 03:10,7\n");
        window.click("settings-import");
        window.awaitNode("#mapping-status");
        await(() -> assertThat(status()).isEqualTo("Nothing has been imported yet."));
        computing.acquireUninterruptibly();
        window.robot.interact(() -> window.<ComboBox<?>>node("mapping-column-1").setValue(null));
        assertThat(status()).isEqualTo("Reading the table…");
        window.click("mapping-import");
        computing.release();
        await(() -> assertThat(status()).isEqualTo("Nothing has been imported yet."));
        assertThat(entries(store.current())).isEqualTo(entries(Diary.EMPTY));
        window.click("mapping-import");
        await(() -> assertThat(store.current().cramps()).hasSize(1));
        assertThat(store.current().cramps().getFirst().severity()).isNull();
    }

    /** Before the dialog is there, a button can be pressed twice. */
    @Test
    void aSecondPressImportsNothingMore() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        harness.saveTo = ownFile(1);
        window.click("settings-import");
        window.awaitNode("#settings-import-yes");
        writing.acquireUninterruptibly();
        window.robot.interact(() -> {
            window.<Button>node("settings-import-yes").fire();
            window.<Button>node("settings-import-yes").fire();
        });
        writing.release();
        await(() -> assertThat(harness.shown).isNotEmpty());
        await(() -> assertThat(writing.hasQueuedThreads()).isFalse());
        assertThat(harness.shown).hasSize(1);
        assertThat(folder.resolve("backups").toFile().list()).hasSize(1);
    }

    @Test
    void aFileThatIsStillBeingReadCanBeLeft() throws IOException {
        open(Language.ENGLISH, Theme.LIGHT, 15);
        harness.saveTo = ownFile(1);
        computing.acquireUninterruptibly();
        window.click("settings-import");
        window.awaitNode("#settings-import-stop");
        window.scrollTo(window.node("settings-import-stop"));
        window.picture("importing-reading");
        window.click("settings-import-stop");
        computing.release();
        await(() -> assertThat(computing.hasQueuedThreads()).isFalse());
        assertThat(window.has("settings-import-preview")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DARK,DANISH,15", "NIGHT,ENGLISH,15", "LIGHT,DANISH,30"})
    void theDialogCanBeRead(Theme theme, Language language, double px) throws IOException {
        open(language, theme, px);
        importSlowly(1);
        assertThat(window.<Labeled>node("importing-doing").getText())
                .isEqualTo(harness.messages.text("importing.backup"));
        window.picture(
                "importing-"
                        + language.code()
                        + "-"
                        + (int) px
                        + "-"
                        + theme.name().toLowerCase(Locale.ROOT));
        assertThat(CutOff.under(window.node("importing"))).isEmpty();
        window.click("importing-leave");
        assertThat(window.<Labeled>node("importing-doing").getText())
                .isEqualTo(harness.messages.text("importing.leaving"));
        writing.release();
        await(() -> assertThat(window.has("importing")).isFalse());
        assertThat(folder.resolve("backups")).as("it had not begun").doesNotExist();
    }

    /** Without what was said of the table, which is kept. */
    private static List<?> entries(Diary diary) {
        return List.of(diary.nights(), diary.cramps());
    }
}
