package org.crampdiary.ui.rooms.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.crampdiary.report.DiarySketch;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RenderedSvg;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clicks through the picture menus of the cards; the files lie in target/screenshots, too. */
final class TrendsPictureMenuTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);
    private static final String NIGHTS =
            "4 December 2025 – 3 March 2026 · 83 of 90 nights recorded";

    /** Of 255 in each colour; edges of letters differ by more. */
    private static final int NEAR = 60;

    private static final int WHITE = 0xFFFFFFFF;

    @TempDir Path folder;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    private void open(Theme theme, Language language, double px) {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        harness = new RoomHarness(store, CLOCK, language);
        harness.session.publish(
                DiarySketch.ending(LAST, 400, i -> i < 260 ? 0.12 : 0.45)
                        .withRevision(store.current().revision() + 1));
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.TRENDS,
                        () -> TrendsRoom.of(harness),
                        theme,
                        px,
                        1280,
                        800);
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private void choose(String card, String item) {
        window.click(card + "-picture");
        window.settle();
        window.clickInSight(card + "-picture-" + item);
        window.settle();
    }

    private Path save(String card, String kind) {
        Path file = folder.resolve(card + "." + kind);
        harness.saveTo = file;
        choose(card, kind);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, weekly how-bad factors hours",
        "DARK, DANISH, 15, weekly how-long remedies nights",
        "NIGHT, ENGLISH, 30, weekly compared nights",
        "NIGHT, DANISH, 15, sites",
    })
    void theDrawingShowsWhatThePictureShowsInLightColours(
            Theme theme, Language language, double px, String cards) throws IOException {
        open(theme, language, px);
        for (String word : cards.split(" ", -1)) {
            String card = "trends-" + word;
            Path png = save(card, "png");
            Path svg = save(card, "svg");
            BufferedImage drawing = RenderedSvg.of(Files.readAllBytes(svg), 2);
            keep(png, svg, drawing, card + "-" + name(theme) + "-" + language.code());
            BufferedImage picture = ImageIO.read(png.toFile());
            assertThat(picture.getWidth()).as(card).isEqualTo(1800).isEqualTo(drawing.getWidth());
            assertThat(picture.getHeight()).as(card).isEqualTo(drawing.getHeight());
            int[] pixels = pixels(picture);
            int[] paper = new int[pixels.length];
            Arrays.fill(paper, WHITE);
            assertThat(picture.getRGB(2, 2)).as(card).isEqualTo(WHITE);
            assertThat(different(pixels, pixels(drawing))).as(card).isLessThan(0.06);
            assertThat(different(pixels, paper)).as(card).isGreaterThan(0.02);
        }
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void aCopiedPictureLiesOnTheClipboard() {
        open(Theme.DARK, Language.ENGLISH, 15);
        choose("trends-remedies", "copy");
        Image[] copied = new Image[1];
        window.robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getImage());
        assertThat(copied[0].getWidth()).isEqualTo(1800);
        assertThat(copied[0].getPixelReader().getArgb(2, 2)).isEqualTo(WHITE);
        assertThat(harness.shown.getLast())
                .isEqualTo(
                        "Copied: “What was tried”. You can paste it into a letter or"
                                + " an email now.");
    }

    @Test
    void theKeyboardReachesTheMenuAndItsItems() {
        open(Theme.LIGHT, Language.ENGLISH, 15);
        harness.saveTo = folder.resolve("keys.svg");
        Node menu = window.node("trends-weekly-picture");
        window.robot.interact(menu::requestFocus);
        press(KeyCode.SPACE);
        Region item = window.node("trends-weekly-picture-svg");
        assertThat(item.getHeight()).isGreaterThanOrEqualTo(48);
        press(KeyCode.UP); // from the first round to the last
        press(KeyCode.ENTER);
        assertThat(folder.resolve("keys.svg")).isNotEmptyFile();
        assertThat(harness.shown)
                .containsExactly("Saved: keys.svg. Anyone who gets hold of it can see it.");
    }

    private void press(KeyCode key) {
        window.robot.press(key).release(key);
        window.settle();
    }

    @Test
    void theMenuIsHighEnoughAndSaysWhichChart() {
        open(Theme.LIGHT, Language.ENGLISH, 15);
        Region menu = window.node("trends-hours-picture");
        window.scrollTo(menu);
        window.picture("trends-light-en-picture-button");
        assertThat(menu.getHeight()).isGreaterThanOrEqualTo(48);
        assertThat(menu.getAccessibleText()).startsWith("Picture of “");
    }

    @Test
    void theDrawingSaysItsNightsAndItsFindingInWords() throws IOException {
        open(Theme.LIGHT, Language.ENGLISH, 15);
        String svg = Files.readString(save("trends-weekly", "svg"));
        assertThat(svg)
                .contains("<title id=\"title\">Cramps per week</title>")
                .contains("<desc id=\"description\">", NIGHTS + "</desc>")
                .contains(">" + NIGHTS + "</text>")
                .doesNotContain("Point at", "Picture…", "Show as a table", "<image");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, png, cramp-diary-cramps-per-week-2026-03-04.png",
        "DANISH, svg, krampedagbog-kramper-pr-uge-2026-03-04.svg",
    })
    void theNameOfTheFileIsProposed(Language language, String item, String name) {
        open(Theme.LIGHT, language, 15);
        choose("trends-weekly", item);
        assertThat(harness.proposed).containsExactly(name);
        assertThat(harness.shown).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaidAndCanBeTriedAgain() throws IOException {
        open(Theme.LIGHT, Language.ENGLISH, 15);
        cannotBeWritten("png");
        cannotBeWritten("svg");
    }

    private void cannotBeWritten(String kind) throws IOException {
        Path absent = folder.resolve("absent-" + kind);
        Path file = absent.resolve("picture." + kind);
        harness.saveTo = file;
        choose("trends-weekly", kind);
        assertThat(harness.shown.getLast()).contains(file.toString());
        assertThat(absent).doesNotExist();
        Files.createDirectory(absent);
        window.robot.interact(harness.actions.getLast());
        assertThat(harness.shown.getLast()).startsWith("Saved: picture." + kind + ". Anyone who");
        assertThat(absent).isDirectoryContaining(path -> path.equals(file));
        try (Stream<Path> files = Files.list(absent)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void noCardWithoutChartOrRowsHasAPicture() {
        open(Theme.LIGHT, Language.ENGLISH, 15);
        window.robot.interact(() ->
                harness.session.publish(
                        DiarySketch.ending(LAST, 9, _ -> 0)
                                .withRevision(harness.session.diary().revision() + 1)));
        window.settle();
        assertThat(window.has("trends-sites")).isTrue();
        assertThat(window.has("trends-sites-picture")).isFalse();
        assertThat(window.has("trends-nights-picture")).isTrue();
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }

    /** The share of the pixels that differ so much that it is to be seen. */
    private static double different(int[] one, int[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i] && far(one[i], other[i])) {
                count++;
            }
        }
        return (double) count / one.length;
    }

    private static boolean far(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
                return true;
            }
        }
        return false;
    }

    private static void keep(Path png, Path svg, BufferedImage rendered, String name)
            throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("picture-" + name + ".png"), Files.readAllBytes(png));
        Files.write(PICTURES.resolve("picture-" + name + ".svg"), Files.readAllBytes(svg));
        File file = PICTURES.resolve("picture-" + name + "-rendered.png").toFile();
        ImageIO.write(rendered, "png", file);
    }
}
