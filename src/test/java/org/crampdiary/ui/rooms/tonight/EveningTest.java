package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Recording;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day in the evening: fluid, activity, compared with usual, in a few inputs. */
final class EveningTest {

    private static final int MOST_INPUTS = 12;

    private static final LocalDate DAY = EveningRoom.DAY;

    @TempDir private Path folder;
    private final EveningRoom room = new EveningRoom();
    private RoomWindow window;
    private int inputs;

    private void open() {
        room.open(folder, Language.ENGLISH, 15, 1280, 800);
        window = room.window;
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Night today() {
        return room.today();
    }

    private void press(KeyCode key) {
        inputs++;
        window.robot.push(key);
    }

    private String focused() {
        Node focused = window.node("tonight-start").getScene().getFocusOwner();
        return focused == null ? "" : Objects.requireNonNullElse(focused.getId(), "");
    }

    private void tabTo(String id) {
        do {
            press(KeyCode.TAB);
        } while (!focused().startsWith(id) && inputs < 2 * MOST_INPUTS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theDayIsWrittenDownByKeyboardInAFewInputs(boolean missed) {
        room.status = missed ? null : NightStatus.NONE;
        open();
        tabTo("tonight-day-fluid");
        fillInTheDay();
    }

    /** The arrow to the right leads from the big button to what is asked beside it. */
    @Test
    void withTheQuestionAfterSignsItTakesNoMore() {
        room.signs = null;
        open();
        press(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("tonight-signs-none");
        press(KeyCode.SPACE);
        Awaitility.await().until(() -> "tonight-start".equals(focused()));
        press(KeyCode.RIGHT);
        assertThat(focused()).startsWith("tonight-day-fluid");
        fillInTheDay();
        assertThat(room.store.current().nightOrEmpty(DAY.minusDays(1)).symptoms()).isEmpty();
    }

    private void fillInTheDay() {
        press(KeyCode.DIGIT6);
        tabTo("tonight-day-activity");
        press(KeyCode.SPACE);
        tabTo("tonight-day-activity-0-minutes");
        press(KeyCode.SPACE);
        tabTo("tonight-day-activity-0-intensity");
        press(KeyCode.SPACE);
        tabTo("tonight-day-compared");
        press(KeyCode.SPACE);
        assertThat(today().fluidMl()).isEqualTo(1200);
        assertThat(today().activities())
                .containsExactly(new Activity(ActivityType.WALKING, 30.0, Intensity.MODERATE));
        assertThat(today().comparedWithUsual()).isEqualTo(ComparedWithUsual.SAME);
        assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
    }

    @Test
    void aMissedNightIsOneStopOfTab() {
        open();
        window.robot.interact(() -> room.clock.set(DAY.plusDays(3).atTime(20, 40)));
        String none = "tonight-%s-".formatted(DAY.plusDays(1));
        Awaitility.await().until(() -> window.has(none + "none"));
        window.robot.interact(() -> window.node(none + "none").requestFocus());
        window.robot.push(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo(none + "cramps");
        window.robot.push(KeyCode.TAB);
        assertThat(focused()).startsWith("tonight-%s-".formatted(DAY));
        window.robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("tonight-no-cramps-last-night");
        window.robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("tonight-signs-none");
        window.robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("tonight-start");
    }

    @Test
    void eachFieldCanBeAsTheDayBefore() {
        open();
        window.click("tonight-day-fluid-as-before");
        assertThat(today().fluidMl()).isEqualTo(1400);
        assertThat(today().activities()).isNull();
        assertThat(window.has("tonight-day-fluid-as-before")).isFalse();
        assertThat(window.has("tonight-day-compared-as-before")).isFalse();
        assertThat(window.<Labeled>node("tonight-day-activity-as-before").getText())
                .isEqualTo("As the day before: cycling 30 min");
        window.click("tonight-day-activity-as-before");
        assertThat(today().activities())
                .containsExactly(new Activity(ActivityType.CYCLING, 30.0, null));
        assertThat(window.has("tonight-as-yesterday")).isFalse();
    }

    @Test
    void whatWasEnteredElsewhereStaysBesideTheTaps() {
        open();
        Activity swum = new Activity(ActivityType.SWIMMING, 40.0, Intensity.VIGOROUS);
        room.record(NightBuilder.of(today()).activities(List.of(swum)).build());
        assertThat(window.<Labeled>node("tonight-day-activity-0-minutes-amount").getText())
                .isEqualTo("40 min");
        window.click("tonight-day-activity-cycling");
        window.click("tonight-day-activity-1-minutes-60");
        window.click("tonight-day-activity-0-intensity-light");
        assertThat(today().activities())
                .containsExactly(
                        new Activity(ActivityType.SWIMMING, 40.0, Intensity.LIGHT),
                        new Activity(ActivityType.CYCLING, 60.0, null));
        window.click("tonight-day-activity-cycling");
        assertThat(today().activities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ML_200, 1000, 1 L", "ML_250, 1250, 1.25 L", "FL_OZ_8, 1185, 40 fl oz"})
    void theGlassIsAsLargeAsThePersonsOwn(Glass glass, double millilitres, String words) {
        room.settings.change(Preferences.DEFAULT.with(Recording.DEFAULT.with(glass)));
        open();
        window.click("tonight-day-fluid-5");
        assertThat(today().fluidMl()).isEqualTo(millilitres);
        assertThat(window.<Labeled>node("tonight-day-fluid-amount").getText()).isEqualTo(words);
        window.click("tonight-day-fluid-5");
        assertThat(today().fluidMl()).isEqualTo(4 * glass.millilitres());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 15, 1280, 800", "DANISH, 15, 1024, 700", "DANISH, 30, 1024, 700"})
    void pictures(Language language, double px, double width, double height) {
        room.open(folder, language, px, width, height);
        window = room.window;
        window.scrollTo(window.node("tonight-day-title"));
        window.picture("evening-" + language.code() + "-" + px);
        assertThat(CutOff.under(window.node("tonight"))).isEmpty();
    }
}
