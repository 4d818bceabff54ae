package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.crampdiary.app.FilmedDisplay.HEIGHT;
import static org.crampdiary.app.FilmedDisplay.WIDTH;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.ui.NightColours;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Films the packaged program from before its window is there until it has come to rest, at three in
 * the morning, and looks at every picture that differs from the one before. {@code .ci/window} runs
 * it; the pictures are put together in {@code target/screenshots/first-frames.png}.
 */
@EnabledIfSystemProperty(named = "glass.platform", matches = "gtk")
final class FirstFramesTest {

    private static final Path SHEET = Path.of("target/screenshots/first-frames.png");
    private static final Path PROGRAM = Path.of("target/app/bin/cramp-diary");
    private static final int NIGHT_HOUR = 3;
    private static final int HOURS = 24;

    /** A picture on the sheet: so many of its pixels become one. */
    private static final int SMALLER = 4;

    private static final List<List<BufferedImage>> FILMS = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void anEmptyDiaryOpensDark() throws Exception {
        assertDark("--diary", diary().toString());
    }

    @Test
    void theInventedDiaryOpensDark() throws Exception {
        assertDark("--demo");
    }

    @Test
    void aDiaryThatIsOpenElsewhereIsRefusedDark() throws Exception {
        try (SqliteDiaryStore first = SqliteDiaryStore.open(diary(), Clock.systemUTC())) {
            assertDark("--diary", first.file().toString());
        }
    }

    @Test
    void aDamagedDiaryIsRefusedDark() throws Exception {
        SqliteDiaryStore.open(diary(), Clock.systemUTC()).close();
        byte[] half = Files.readAllBytes(diary());
        Files.write(diary(), Arrays.copyOf(half, half.length / 2));
        assertDark("--diary", diary().toString());
    }

    @Test
    void whatIsWrongAtTheBeginningIsSaidDark() throws Exception {
        Files.writeString(settings(), "null", UTF_8);
        assertDark("--diary", diary().toString());
    }

    @Test
    void anUnknownZoneIsSaidDark() throws Exception {
        new PreferencesFile(settings())
                .save(Preferences.DEFAULT.with(DisplaySettings.DEFAULT.withTheme(Theme.NIGHT)));
        assertDark("Nowhere/Land", new String[] {"--diary", diary().toString()});
    }

    private Path diary() {
        return folder.resolve("diary.cramps");
    }

    private Path settings() throws IOException {
        return Files.createDirectories(folder.resolve("config/crampdiary"))
                .resolve("settings.json");
    }

    private void assertDark(String... arguments) throws Exception {
        assertDark(zoneOfNight(), arguments);
    }

    private void assertDark(String zone, String[] arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        program.redirectOutput(folder.resolve("out").toFile());
        program.environment().put("TZ", zone);
        program.environment().put("HOME", folder.toString());
        for (String kind : List.of("data", "config", "cache")) {
            program.environment()
                    .put(
                            "XDG_" + kind.toUpperCase(Locale.ROOT) + "_HOME",
                            folder.resolve(kind).toString());
        }
        List<BufferedImage> film;
        try (FilmedDisplay display = new FilmedDisplay(folder)) {
            film = display.film(program);
        }
        FILMS.add(film);
        for (BufferedImage picture : film) {
            NightColours.assertDark(
                    "picture " + film.indexOf(picture),
                    picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH),
                    WIDTH);
        }
    }

    /** A zone in which it is three in the morning now. */
    private static String zoneOfNight() {
        int ahead = Math.floorMod(NIGHT_HOUR - LocalDateTime.now(ZoneOffset.UTC).getHour(), HOURS);
        int east = ahead > HOURS / 2 ? ahead - HOURS : ahead;
        return "Etc/GMT%+d".formatted(-east); // east has a minus there
    }

    @AfterAll
    static void contactSheet() throws IOException {
        int columns = FILMS.stream().mapToInt(List::size).max().orElse(1);
        int width = WIDTH / SMALLER;
        int height = HEIGHT / SMALLER;
        BufferedImage sheet =
                new BufferedImage(
                        columns * (width + SMALLER),
                        Math.max(1, FILMS.size()) * (height + SMALLER),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int row = 0; row < FILMS.size(); row++) {
            for (int column = 0; column < FILMS.get(row).size(); column++) {
                pen.drawImage(
                        FILMS.get(row)
                                .get(column)
                                .getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING),
                        column * (width + SMALLER),
                        row * (height + SMALLER),
                        null);
            }
        }
        pen.dispose();
        Files.createDirectories(SHEET.getParent());
        ImageIO.write(sheet, "png", SHEET.toFile());
    }
}
