package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.crampdiary.demo.DemoDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.TemporaryDiary;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.Frames;
import org.crampdiary.ui.NightColours;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.SmallTargets;
import org.crampdiary.ui.kit.SystemFilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * What a frightened person sees first, for each thing that may have happened to the diary: by day
 * and at night, in both languages, in ordinary and large letters, in a usual and a low window; one
 * look in each language, or all of them with {@code -Dlooks=all}. Pictures are in {@code
 * target/screenshots/recovery-*.png}.
 */
final class RecoveryLooksTest {

    private static final String NOTE = "Calf like a stone";
    private static final int PAGE = 4096;

    private static final SettableClock CLOCK =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 10, 0));

    /** Three years with two backups, and two cramps that are newer. */
    @TempDir private static Path whole;

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final Background atOnce =
            new Background(Runnable::run, Runnable::run, Runnable::run, Platform::runLater);
    private Path file;
    private Scene scene;

    /** What has happened to the diary. */
    enum Harmed {
        EMPTY {
            @Override
            void harm(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        EMPTY_ALONE {
            @Override
            void harm(Path file) throws IOException {
                Files.write(file, new byte[0]);
                withoutBackups(file);
            }
        },
        GARBAGE_ALONE {
            @Override
            void harm(Path file) throws IOException {
                Files.writeString(file, "Dear diary, ".repeat(9_000), UTF_8);
                withoutBackups(file);
            }
        },
        GONE {
            @Override
            void harm(Path file) throws IOException {
                Files.delete(file);
            }
        },
        GARBAGE {
            @Override
            void harm(Path file) throws IOException {
                Files.writeString(file, "Dear diary, ".repeat(9_000), UTF_8);
            }
        },
        HEADER {
            @Override
            void harm(Path file) throws IOException {
                write(file, 3, 'X');
            }
        },
        PAGE_DESTROYED {
            @Override
            void harm(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                int at = bytes.length / PAGE / 2 * PAGE;
                Arrays.fill(bytes, at, at + PAGE, (byte) 0);
                Files.write(file, bytes);
            }
        },
        BIT_OF_A_NOTE {
            @Override
            void harm(Path file) throws IOException {
                String text = Files.readString(file, ISO_8859_1);
                write(file, text.indexOf(NOTE), 'K');
            }
        },
        NEWER_VERSION {
            @Override
            void harm(Path file) throws IOException {
                write(file, 63, 99);
            }
        },
        /** Tried on a copy first, where it failed. */
        UPDATE_REFUSED {
            @Override
            Refusal refusal(Path file) throws IOException {
                return Refusal.notOpened("refusal.update-refused", "diary.cramps");
            }
        },
        /** Half-way, on the diary itself. */
        UPDATE_FAILED {
            @Override
            Refusal refusal(Path file) throws IOException {
                String newest = new Backups(file).list().getFirst().path().toString();
                return Refusal.notOpened("refusal.update-failed", newest);
            }
        };

        void harm(Path file) throws IOException {}

        Refusal refusal(Path file) throws IOException {
            throw new AssertionError(name() + " can be opened");
        }

        private static void withoutBackups(Path file) throws IOException {
            for (BackupFile backup : new Backups(file).list()) {
                Files.delete(backup.path());
            }
        }

        private static void write(Path file, int at, int value) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            bytes[at] = (byte) value;
            Files.write(file, bytes);
        }
    }

    /** How the window looks; width and height in px. */
    private record Look(Theme theme, int percent, int width, int height) {

        private static final Map<Language, Look> ONE =
                Map.of(
                        Language.ENGLISH, new Look(Theme.LIGHT, 100, 1280, 800),
                        Language.DANISH, new Look(Theme.NIGHT, 200, 1024, 600));

        static List<Look> chosen(Language language) {
            List<Look> all = new ArrayList<>();
            for (Theme theme : List.of(Theme.LIGHT, Theme.NIGHT)) {
                for (int percent : List.of(100, 200)) {
                    all.add(new Look(theme, percent, 1280, 800));
                    all.add(new Look(theme, percent, 1024, 600));
                }
            }
            return "all".equals(System.getProperty("looks"))
                    ? all
                    : List.of(Objects.requireNonNull(ONE.get(language)));
        }

        String name() {
            return "%s-%d-%d".formatted(theme.name().toLowerCase(Locale.ROOT), percent, height);
        }
    }

    @BeforeAll
    static void threeYears() throws IOException {
        Messages words = new Messages(Language.DANISH);
        LocalDate tonight = LocalDate.of(2026, 3, 4);
        Path file = whole.resolve("diary.cramps");
        try (TemporaryDiary invented =
                TemporaryDiary.copyOf(DemoDiary.upTo(tonight, words), CLOCK)) {
            invented.store().backUpTo(file);
        }
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.backUp();
            store.apply(cramp("first", tonight.minusDays(2)));
            store.backUp();
            store.apply(cramp("second", tonight.minusDays(1)));
        }
        Instant made = CLOCK.instant();
        for (BackupFile backup : new Backups(file).list()) {
            Files.setLastModifiedTime(backup.path(), FileTime.from(made));
            made = made.minus(Duration.ofMinutes(47));
        }
    }

    private static Change cramp(String id, LocalDate night) {
        return Change.of(
                new PutCramp(CrampBuilder.inNight(id, night).severity(5).note(NOTE).build()));
    }

    @BeforeEach
    void aCopyOfThem() throws Exception {
        FxToolkit.registerPrimaryStage();
        file = folder.resolve("diary.cramps");
        try (Stream<Path> all = Files.walk(whole)) {
            for (Path path : all.filter(each -> !each.equals(whole)).toList()) {
                Files.copy(path, folder.resolve(whole.relativize(path)), COPY_ATTRIBUTES);
            }
        }
    }

    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsReadAndReachedInEveryLook(Harmed harmed) throws IOException {
        harmed.harm(file);
        Map<Language, Set<String>> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Settings settings = new Settings(Preferences.DEFAULT);
            show(harmed, new Messages(language), settings);
            for (Look look : Look.chosen(language)) {
                dress(settings, look);
                String name = "%s-%s-%s".formatted(slug(harmed), language.code(), look.name());
                assertReadAndReached(name, look);
                said.computeIfAbsent(language, _ -> new HashSet<>()).addAll(words());
            }
            close();
        }
        assertThat(said.get(Language.DANISH))
                .as("nothing is said in both languages alike")
                .doesNotContainAnyElementsOf(said.get(Language.ENGLISH));
    }

    private static String slug(Harmed harmed) {
        return harmed.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show(Harmed harmed, Messages messages, Settings settings) throws IOException {
        DiaryChoice choice =
                new DiaryChoice(
                        SettingsAndDiary.begin(
                                file, CLOCK, new PreferencesFile(folder.resolve("settings.json"))),
                        messages);
        Refusal refusal = null;
        List<Phrase> damage = List.of();
        try (DiaryStore store = choice.open()) {
            damage = store.verify();
        } catch (Refusal e) {
            refusal = e;
        }
        Refusal why = refusal == null && damage.isEmpty() ? harmed.refusal(file) : refusal;
        List<Phrase> found = damage;
        robot.interact(() -> {
            WindowTheme theme = new WindowTheme(settings, CLOCK);
            WayBack back =
                    new WayBack(choice, atOnce, new SystemFilePicker(), settings, theme, () -> {});
            View view = why == null ? back.mending(found, messages) : back.view(why, messages);
            scene = new Scene(view.root());
            theme.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Awaitility.await("the backups are read")
                .atMost(Duration.ofMinutes(1))
                .until(() -> words().stream().noneMatch(messages.text("recovery.looking")::equals));
    }

    private void dress(Settings settings, Look look) {
        robot.interact(() -> {
            settings.change(
                    settings.preferences()
                            .with(
                                    DisplaySettings.DEFAULT
                                            .withTheme(look.theme())
                                            .withSameThemeAtNight(true)
                                            .withTextPercent(look.percent())));
            scene.getWindow().setWidth(look.width());
            scene.getWindow().setHeight(look.height());
        });
        Frames.settle(scene);
    }

    private void assertReadAndReached(String name, Look look) {
        robot.interact(() -> ((ScrollPane) scene.getRoot()).setVvalue(0));
        picture("recovery-" + name, look, () -> scene.snapshot(null));
        robot.interact(() -> ((ScrollPane) scene.getRoot()).setVvalue(1));
        Frames.settle(scene);
        picture("recovery-end-" + name, look, () -> scene.snapshot(null));
        robot.interact(() -> ((ScrollPane) scene.getRoot()).setVvalue(0));
        Node others = OnFx.look(() -> scene.lookup("#recovery-others"));
        if (OnFx.look(() -> others.isVisible())) {
            robot.interact(((Button) others)::fire);
            Frames.settle(scene);
        }
        picture(
                "recovery-whole-" + name,
                look,
                () -> ((ScrollPane) scene.getRoot()).getContent().snapshot(null, null));
        assertThat(CutOff.under(scene.getRoot())).as(name).isEmpty();
        if (look.theme() == Theme.NIGHT) {
            assertThat(SmallTargets.under(scene.getRoot(), SmallTargets.AT_NIGHT))
                    .as(name)
                    .isEmpty();
        }
        assertThat(reached(name)).as("by Tab in %s", name).containsAll(buttons());
        if (OnFx.look(() -> others.isVisible())) {
            robot.interact(((Button) others)::fire);
        }
    }

    private void picture(String name, Look look, Supplier<WritableImage> taking) {
        robot.interact(() -> {
            WritableImage image = taking.get();
            ProgramWindow.write(image, name);
            if (look.theme() == Theme.NIGHT) {
                NightColours.assertDark(name, image);
            }
        });
    }

    private Set<String> words() {
        return OnFx.look(() -> {
            Set<String> words = new HashSet<>();
            for (Node node : scene.getRoot().lookupAll("*")) {
                if (node instanceof Labeled labeled && !labeled.getText().isBlank()) {
                    words.add(labeled.getText());
                }
            }
            return words;
        });
    }

    private List<Node> buttons() {
        return OnFx.look(() ->
                scene.getRoot().lookupAll(".button").stream()
                        .filter(node -> node instanceof Button && isShown(node))
                        .toList());
    }

    /** What has the keyboard while Tab is pressed, each time in sight. */
    private Set<Node> reached(String name) {
        Set<Node> reached = new HashSet<>();
        for (int i = 0; i <= buttons().size() + 1; i++) {
            robot.push(KeyCode.TAB);
            Frames.settle(scene);
            Node focused = OnFx.look(scene::getFocusOwner);
            if (focused instanceof Button) {
                Bounds place = OnFx.look(() -> focused.localToScene(focused.getLayoutBounds()));
                assertThat(place.getMinY()).as("%s in %s", focused, name).isNotNegative();
                assertThat(place.getMaxY())
                        .as("%s in %s", focused, name)
                        .isLessThanOrEqualTo(scene.getHeight());
            }
            reached.add(focused);
        }
        return reached;
    }

    private static boolean isShown(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.isVisible();
    }
}
