package org.crampdiary.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.RoomPicture;
import org.crampdiary.ui.common.Background;
import org.crampdiary.ui.common.DiaryFeed;
import org.crampdiary.ui.common.Failures;
import org.crampdiary.ui.common.Navigation;
import org.crampdiary.ui.common.Notices;
import org.crampdiary.ui.common.Room;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of the room and looks for text that is cut off in them. */
final class TrendsPicturesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private static Stage stage;

    @BeforeAll
    static void openWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH", "LIGHT, DANISH", "DARK, ENGLISH", "DARK, DANISH",
    })
    void nothingIsCutOffInAnyThemeAndLanguage(Theme theme, Language language) {
        String name =
                "trends-%s-%s"
                        .formatted(
                                theme.name().toLowerCase(java.util.Locale.ROOT), language.code());
        assertThat(picture(normal(), Period.NINETY_DAYS, theme, language, 1280, 800, 15, name))
                .isEmpty();
    }

    @Test
    void nothingIsCutOffInLargeText() {
        assertThat(
                        picture(
                                normal(),
                                Period.YEAR,
                                Theme.LIGHT,
                                Language.ENGLISH,
                                1024,
                                700,
                                30,
                                "trends-light-en-large"))
                .isEmpty();
        assertThat(
                        picture(
                                normal(),
                                Period.NINETY_DAYS,
                                Theme.DARK,
                                Language.DANISH,
                                1024,
                                2200,
                                30,
                                "trends-dark-da-large-whole"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Period.class,
            names = {"FORTNIGHT", "ALL", "YEAR", "CUSTOM"})
    void nothingIsCutOffInAnyPeriod(Period period) {
        String name = "trends-light-en-" + period.code();
        assertThat(picture(normal(), period, Theme.LIGHT, Language.ENGLISH, 1280, 900, 15, name))
                .isEmpty();
    }

    @Test
    void thirtyYearsAreDrawnWithFewNodes() {
        Diary diary = DiarySketch.ending(LAST, 10_950, i -> 0.2 + i / 30_000.0);
        assertThat(
                        picture(
                                diary,
                                Period.ALL,
                                Theme.LIGHT,
                                Language.ENGLISH,
                                1280,
                                800,
                                15,
                                "trends-light-en-thirty-years"))
                .isEmpty();
        assertThat(new FxRobot().lookup("#trends-chart").queryParent().getChildrenUnmodifiable())
                .hasSizeBetween(50, 300);
    }

    @Test
    void littleAndNothingAreSaidInWords() {
        Diary few = DiarySketch.ending(LAST, 9, _ -> 0.4);
        picture(few, Period.FORTNIGHT, Theme.LIGHT, Language.ENGLISH, 1280, 800, 15,
                "trends-light-en-little");
        picture(Diary.EMPTY, Period.NINETY_DAYS, Theme.LIGHT, Language.DANISH, 1280, 800, 15,
                "trends-light-da-empty");
        assertThat(new FxRobot().lookup("#trends-missing").queryLabeled().getText())
                .startsWith("Der er ikke noget at vise endnu");
    }

    private static Diary normal() {
        Diary diary = DiarySketch.ending(LAST, 400, i -> i < 260 ? 0.12 : 0.45);
        Night undetailed =
                Night.empty(LAST.minusDays(50)).toBuilder().status(NightStatus.CRAMPS).build();
        return diary.cramps(undetailed.night()).isEmpty()
                ? diary.apply(
                        org.crampdiary.model.Change.of(
                                new org.crampdiary.model.Edit.PutNight(undetailed)))
                : diary;
    }

    private static Set<String> picture(
            Diary diary,
            Period period,
            Theme theme,
            Language language,
            double width,
            double height,
            double em,
            String name) {
        TrendsView view = onFx(() -> view(diary, language));
        Scene scene =
                onFx(() -> {
                    Scene dressed =
                            RoomPicture.scene(view.root(), theme, width, height, em);
                    stage.setScene(dressed);
                    stage.show();
                    view.attach();
                    return dressed;
                });
        new FxRobot().interact(() -> {
            javafx.scene.control.ToggleButton button =
                    (javafx.scene.control.ToggleButton)
                            scene.lookup("#trends-period-" + period.code());
            if (!button.isSelected()) {
                button.fire();
            }
        });
        for (int i = 0; i < 5; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
        return onFx(() -> {
            view.root().getScene().getRoot().applyCss();
            RoomPicture.write(scene, name);
            return RoomPicture.cutOff(view.root());
        });
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static TrendsView view(Diary diary, Language language) {
        Executor now = Runnable::run;
        Messages messages = new Messages(language);
        Notices none = (text, action, failure) -> {
            throw new AssertionError(text);
        };
        Navigation nowhere =
                new Navigation() {
                    @Override
                    public void go(Room room) {}

                    @Override
                    public void goToNight(LocalDate night) {}
                };
        return new TrendsView(
                new DiaryFeed(diary),
                new Background(now, now, now),
                new Failures(
                        none,
                        messages,
                        error -> {
                            throw new AssertionError(error);
                        }),
                nowhere,
                messages,
                CLOCK);
    }
}
