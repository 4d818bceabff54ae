package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.awaitility.Awaitility;
import org.crampdiary.summary.pdf.PageImage;
import org.crampdiary.summary.pdf.Pages;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prints from the window into real queues, which write what they print to files, and compares that
 * with what is saved. Run by {@code .ci/print}, which starts the queues A4 and Letter; without them
 * it fails.
 */
final class PrintedPages {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final float DPI = 100;
    private static final double POINTS_PER_INCH = 72;

    /** Two programs draw the same letters a little differently; see {@link #alike}. */
    private static final double LETTERS_DIFFER = 7;

    private final Path out =
            Path.of(Objects.requireNonNull(System.getenv("PRINTED_PAGES"), "run .ci/print"));
    @TempDir private Path folder;
    private ProgramWindow window;

    @BeforeEach
    void open() throws IOException {
        for (Path before : printed()) {
            Files.delete(before);
        }
        window =
                new ProgramWindow(
                        null,
                        folder,
                        Language.ENGLISH,
                        new SettableClock(
                                ZoneId.of("Europe/Copenhagen"),
                                LocalDateTime.of(2026, 3, 4, 20, 0)));
        window.go(Room.SUMMARY);
        window.await("summary-sheet-1");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Path> printed() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    private static void command(String... words) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor())
                .as(String.join(" ", words))
                .isZero();
    }

    private List<PageImage> saved(String button) throws IOException {
        window.press(button);
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(window.saved()));
        return Pages.images(Files.readAllBytes(window.saved()), DPI);
    }

    private boolean isShown(double ratio) {
        StackPane sheet = (StackPane) window.await("summary-sheet-1");
        Image page = ((ImageView) sheet.getChildren().getFirst()).getImage();
        return Math.abs(page.getHeight() / page.getWidth() - ratio) < 0.01;
    }

    /** Before the printers have answered there is nothing to press. */
    private void pressPrint() {
        window.await("print-copies");
        Awaitility.await().atMost(PATIENCE).until(() -> !window.await("print-now").isDisabled());
        window.press("print-now");
    }

    /** Presses Print in the dialog, and waits until the whole file is there. */
    private List<PageImage> print(String queue, String words) throws IOException {
        pressPrint();
        window.awaitText("notice-text", words);
        assertThat(window.text("notice-text"))
                .contains("“" + queue + "”", "the job there is " + queue + "-");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> printed().size() == 1 && isWhole(printed().getFirst()));
        return Pages.images(Files.readAllBytes(printed().getFirst()), DPI);
    }

    private static boolean isWhole(Path pdf) throws IOException {
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return text.stripTrailing().endsWith("%%EOF");
    }

    private static void hasSize(PageImage page, double width, double height) {
        assertThat(page.width()).isCloseTo((int) (width * DPI / POINTS_PER_INCH), within(3));
        assertThat(page.height()).isCloseTo((int) (height * DPI / POINTS_PER_INCH), within(3));
    }

    /** All of the ink, and no other; the same with a strip lost is not taken for it. */
    @SuppressWarnings("SystemOut") // the figures are for who looks at the pictures
    private static void alike(PageImage saved, PageImage printed, String name) throws IOException {
        InkOnPaper here = InkOnPaper.of(saved);
        InkOnPaper there = InkOnPaper.of(printed);
        here.beside(there, PICTURES.resolve(name + ".png"));
        double differ = here.differsFrom(there);
        double lost = here.differsFrom(there.cut(0.02));
        System.out.printf(Locale.ROOT, "%s differs by %.1f, cut by %.1f%n", name, differ, lost);
        assertThat(differ).as(name).isLessThan(LETTERS_DIFFER);
        assertThat(lost).as(name + ", cut").isGreaterThan(LETTERS_DIFFER);
    }

    private static void inPlace(PageImage saved, PageImage printed) {
        InkOnPaper here = InkOnPaper.of(saved);
        InkOnPaper there = InkOnPaper.of(printed);
        assertThat(there.left()).isCloseTo(here.left(), within(0.01));
        assertThat(there.top()).isCloseTo(here.top(), within(0.01));
        assertThat(there.right()).isCloseTo(here.right(), within(0.01));
        assertThat(there.bottom()).isCloseTo(here.bottom(), within(0.01));
    }

    /** As a person turns a sheet that came out upright to read what lies on it. */
    private static PageImage turned(PageImage page) {
        int across = page.height();
        int down = page.width();
        int[] argb = new int[across * down];
        for (int y = 0; y < across; y++) {
            for (int x = 0; x < down; x++) {
                argb[x * across + across - 1 - y] = page.argb()[y * down + x];
            }
        }
        return new PageImage(across, down, argb);
    }

    @ParameterizedTest
    @CsvSource({
        "Letter, a4, 595, 842",
        "A4, letter, 612, 792",
        "A4, a4, 595, 842",
        "Letter, letter, 612, 792"
    })
    void thePrintedPageIsTheSavedOneWhateverPaperIsInTheQueue(
            String queue, String paper, double width, double height) throws Exception {
        command("lpadmin", "-d", queue);
        window.press("summary-paper-" + paper);
        Awaitility.await().atMost(PATIENCE).until(() -> isShown(height / width));
        List<PageImage> saved = saved("summary-save");
        window.press("summary-print");
        List<PageImage> printed = print(queue, "went to");
        assertThat(printed).hasSameSizeAs(saved);
        hasSize(printed.getFirst(), width, height);
        inPlace(saved.getFirst(), printed.getFirst());
        String name = "printed-" + paper + "-on-" + queue.toLowerCase(Locale.ROOT);
        alike(saved.getFirst(), printed.getFirst(), name);
    }

    @Test
    void aPageMadeSmallerForTheOtherPaperIsWhole() throws Exception {
        command("lpadmin", "-d", "A4");
        List<PageImage> saved = saved("summary-save");
        window.press("summary-print");
        window.press("print-paper-letter");
        List<PageImage> printed = print("A4", "on US Letter");
        hasSize(printed.getFirst(), 612, 792);
        alike(saved.getFirst(), printed.getFirst(), "printed-a4-shrunk-to-letter");
    }

    @Test
    void threeCopiesOfThePageThatWasChosen() throws Exception {
        command("lpadmin", "-d", "A4");
        window.press("summary-more");
        window.await("summary-sheet-2");
        List<PageImage> saved = saved("summary-save");
        window.press("summary-print");
        window.press("print-copies-more");
        window.press("print-copies-more");
        window.press("print-from-more");
        List<PageImage> printed = print("A4", "One page in 3 copies");
        assertThat(printed).hasSize(3);
        for (PageImage copy : printed) {
            alike(saved.get(1), copy, "printed-second-page");
        }
    }

    @Test
    void theSheetThatLiesIsPrintedWhole() throws Exception {
        command("lpadmin", "-d", "Letter");
        List<PageImage> saved = saved("blank-save");
        window.press("blank-print");
        List<PageImage> printed = print("Letter", "went to");
        assertThat(printed).hasSize(1);
        alike(saved.getFirst(), turned(printed.getFirst()), "printed-blank");
    }

    @Test
    void aQueueThatIsStoppedOrTakesNothingIsSaid() throws Exception {
        command("lpadmin", "-d", "A4");
        command("cupsdisable", "A4");
        try {
            window.press("summary-print");
            pressPrint();
            window.awaitText("print-problem", "“A4” is stopped");
            command("cupsreject", "A4");
            pressPrint();
            window.awaitText("print-problem", "“A4” takes no pages");
        } finally {
            command("cupsenable", "A4");
            command("cupsaccept", "A4");
        }
        assertThat(print("A4", "went to")).isNotEmpty();
    }
}
