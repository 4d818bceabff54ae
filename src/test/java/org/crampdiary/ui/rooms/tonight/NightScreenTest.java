package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three in the morning: Space starts and stops, one press says where, one how bad. */
final class NightScreenTest {

    private static final LocalDateTime THREE = LocalDateTime.of(2026, 3, 4, 3, 12);

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(ZoneId.of("Europe/Copenhagen"), THREE);
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
    }

    private void open(Language language, double px, double width, double height) {
        harness = new RoomHarness(store, clock, language);
        harness.theme.set(Theme.NIGHT);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.TONIGHT,
                        () -> TonightRoom.of(harness),
                        Theme.NIGHT,
                        px,
                        width,
                        height);
        window.night();
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private Cramp cramp() {
        return store.current().cramps().getFirst();
    }

    private void focus(String id) {
        window.robot.interact(() -> window.node(id).requestFocus());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromOpeningToAStoredCrampAreTwoInputs(boolean byKey) {
        open(Language.ENGLISH, 15, 1280, 800);
        Runnable input =
                byKey
                        ? () -> window.robot.push(KeyCode.SPACE)
                        : () -> window.click("tonight-start");
        input.run();
        clock.set(THREE.plusMinutes(4));
        input.run();
        assertThat(cramp().start())
                .isEqualTo(THREE.atZone(ZoneId.of("Europe/Copenhagen")).toOffsetDateTime());
        assertThat(cramp().zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(cramp().durationSeconds()).isEqualTo(240);
        assertThat(store.current().marks().running()).isNull();
    }

    @Test
    void spaceIsTheClocksAlone() {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.SPACE);
        assertThat(cramp().ongoing()).isTrue();
        clock.set(THREE.plusMinutes(2));
        window.click("tonight-legs-right-calf");
        focus("tonight-severity-8");
        window.robot.push(KeyCode.SPACE);
        assertThat(cramp().durationSeconds()).isEqualTo(120);
        assertThat(cramp().severity()).isNull();
        assertThat(cramp().sites()).containsExactly(new Site(Muscle.CALF, Side.RIGHT));
        assertThat(window.<Labeled>node("tonight-clock-title").getText())
                .isEqualTo("Saved ✓ 2 min");
        window.robot.push(KeyCode.SPACE);
        clock.pass(Duration.ofSeconds(5));
        window.robot.push(KeyCode.SPACE);
        assertThat(store.current().cramps()).hasSize(1);
        assertThat(store.current().marks().running()).isNull();
        clock.pass(Duration.ofSeconds(1));
        window.robot.push(KeyCode.SPACE);
        assertThat(store.current().cramps()).hasSize(2);
    }

    @Test
    void aStopThatWasAMistakeIsUndone() {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.SPACE);
        clock.set(THREE.plusMinutes(2));
        window.robot.push(KeyCode.SPACE);
        assertThat(cramp().durationSeconds()).isEqualTo(120);
        window.click("tonight-undo");
        assertThat(cramp().ongoing()).isTrue();
        assertThat(window.has("tonight-not-a-cramp")).isTrue();
    }

    @Test
    void enterPressesWhatHasTheFocus() {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.ENTER);
        assertThat(cramp().ongoing()).isTrue();
        focus("tonight-severity-8");
        window.robot.push(KeyCode.ENTER);
        assertThat(cramp().severity()).isEqualTo(8);
        window.awaitFocus("tonight-start");
        focus("tonight-severity-8");
        window.robot.push(KeyCode.ENTER);
        assertThat(cramp().severity()).isNull();
    }

    @Test
    void escapeGoesBackToADarkDayAndTheClockRunsOn() {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.SPACE);
        clock.set(THREE.plusMinutes(4));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(harness.theme.get()).isEqualTo(Theme.DARK);
        assertThat(window.has("tonight-night")).isFalse();
        clock.set(THREE.plusMinutes(8));
        window.click("tonight-start");
        assertThat(cramp().durationSeconds()).isEqualTo(480);
    }

    @Test
    void whatWasNotACrampIsTakenBack() {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.SPACE);
        window.click("tonight-not-a-cramp");
        assertThat(store.current().cramps()).isEmpty();
        assertThat(harness.shown).isNotEmpty();
    }

    private static final List<String> PRESSED =
            List.of(
                    "tonight-start",
                    "tonight-more",
                    "tonight-not-a-cramp",
                    "tonight-legs-left-calf",
                    "tonight-severity-10");

    /** A scroll bar may come and take half its width from either side; nothing moves up or down. */
    private void stays(List<Bounds> before) {
        List<Bounds> now = places();
        for (int i = 0; i < before.size(); i++) {
            assertThat(now.get(i).getMinY()).as(PRESSED.get(i)).isEqualTo(before.get(i).getMinY());
            assertThat(now.get(i).getMaxY()).as(PRESSED.get(i)).isEqualTo(before.get(i).getMaxY());
            assertThat(now.get(i).getMinX())
                    .as(PRESSED.get(i))
                    .isCloseTo(before.get(i).getMinX(), within(8.0));
        }
    }

    private List<Bounds> places() {
        window.settle();
        return PRESSED.stream()
                .filter(window::has)
                .map(id -> window.<Node>node(id))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"15, 1280, 800", "15, 1024, 700", "22.5, 1024, 700", "30, 1024, 700"})
    void theAdviceAndTheQuestionMoveNothing(double px, double width, double height) {
        open(Language.DANISH, px, width, height);
        window.robot.push(KeyCode.SPACE);
        assertThat(window.has("tonight-advice")).isFalse();
        List<Bounds> before = places();
        clock.set(THREE.plusMinutes(10));
        Awaitility.await().until(() -> window.has("tonight-advice"));
        stays(before);
        clock.set(THREE.plusMinutes(61));
        Awaitility.await().until(() -> window.has("tonight-still"));
        assertThat(window.has("tonight-legs-left-calf")).isFalse();
        stays(before.subList(0, 3));
        double inSight = height - 20; // a title bar
        assertThat(places().stream().limit(3))
                .allMatch(place -> place.getMinY() >= 0 && place.getMaxY() <= inSight);
        if (px <= 22.5) {
            assertThat(bottom("tonight-stopped-unknown")).isLessThan(inSight);
        }
        window.picture("tonight-night-still-" + px + "-" + width);
        window.click("tonight-still-going");
        window.awaitFocus("tonight-start");
        assertThat(window.has("tonight-legs-left-calf")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tonight-stopped-5, 300",
        "tonight-stopped-10, 600",
        "tonight-stopped-15, 900",
        "tonight-stopped-30, 1800",
        "tonight-stopped-unknown, "
    })
    void afterAnHourOneTapSaysWhenItStopped(String answer, @Nullable Double seconds) {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.SPACE);
        clock.set(THREE.plusMinutes(61));
        Awaitility.await().until(() -> window.has(answer));
        window.click("tonight-still-going");
        assertThat(cramp().ongoing()).isTrue();
        assertThat(window.has(answer)).isFalse();
        clock.set(THREE.plusMinutes(122));
        Awaitility.await().until(() -> window.has(answer));
        focus(answer);
        window.robot.push(KeyCode.ENTER);
        assertThat(cramp().durationSeconds()).isEqualTo(seconds);
        assertThat(store.current().marks().running()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"15, 1024, 700", "22.5, 1024, 700", "30, 1024, 700", "30, 800, 600"})
    void theNumberToRingIsFirstAndHasTheScreen(double px, double width, double height) {
        open(Language.DANISH, px, width, height);
        window.robot.push(KeyCode.SPACE);
        window.click("tonight-more");
        window.settle();
        assertThat(window.has("tonight-start")).isFalse();
        assertThat(window.has("tonight-legs-left-calf")).isFalse();
        window.awaitFocus("tonight-more-number");
        List<Double> down =
                List.of(
                        bottom("tonight-more-number"),
                        bottom("tonight-more-chest-pain"),
                        bottom("tonight-more-today"),
                        bottom("tonight-more-weakness"));
        assertThat(down).isSorted().first().satisfies(y -> assertThat(y).isLessThan(height));
        assertThat(bottom("tonight-more-close")).isLessThan(height);
        if (px <= 22.5) {
            assertThat(down.get(1)).isLessThan(height);
        }
        assertThat(CutOff.under(window.node("tonight"))).isEmpty();
        window.picture("tonight-night-number-" + px + "-" + width);
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.has("tonight-start")).isTrue();
        window.awaitFocus("tonight-start");
        window.click("tonight-more");
        clock.set(THREE.plusMinutes(2));
        window.robot.push(KeyCode.SPACE); // the clock's alone, here too
        assertThat(window.has("tonight-more-number")).isFalse();
        assertThat(cramp().durationSeconds()).isEqualTo(120);
    }

    private String time() {
        return window.<Labeled>node("tonight-clock-time").getText();
    }

    /** It runs beside the bed, on a battery. */
    @Test
    void anotherSecondLaysOutNothingButItself() {
        open(Language.ENGLISH, 15, 1280, 800);
        window.robot.push(KeyCode.SPACE);
        assertThat(time()).isEqualTo("0:00");
        window.settle();
        Parent button = window.node("tonight-start");
        List<Boolean> asked = new ArrayList<>();
        window.robot.interact(
                () -> button.needsLayoutProperty().subscribe((_, now) -> asked.add(now)));
        clock.pass(Duration.ofSeconds(1));
        Awaitility.await().until(() -> time().equals("0:01"));
        window.settle();
        assertThat(asked).isEmpty();
    }

    private double bottom(String id) {
        Node node = window.node(id);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 15, 1280, 800, ''",
        "DANISH, 15, 1280, 800, ''",
        "DANISH, 30, 1024, 700, -large"
    })
    void pictures(Language language, double px, double width, double height, String suffix) {
        open(language, px, width, height);
        String name = "tonight-night-" + language.code() + suffix;
        window.picture(name + "-idle");
        window.robot.push(KeyCode.SPACE);
        clock.set(THREE.plusMinutes(2).plusSeconds(7));
        window.click("tonight-legs-right-calf");
        Awaitility.await().until(() -> time().equals("2:07"));
        window.picture(name);
        assertThat(CutOff.under(window.node("tonight"))).isEmpty();
        window.click("tonight-more");
        window.picture(name + "-more");
        assertThat(CutOff.under(window.node("tonight"))).isEmpty();
    }
}
