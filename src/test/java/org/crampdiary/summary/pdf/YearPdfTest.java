package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.crampdiary.model.NightStatus;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.NightMap.Cell;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

class YearPdfTest {

    private static final List<Integer> CRAMPS = List.of(0, 0, 1, 0, 2, 0, 0, 3, 12, 0, 1);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> sheets() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(Paper.values()).map(paper -> Arguments.of(language, paper)));
    }

    /** A year of which every ninth night is not recorded. */
    private static NightMap.Year year() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return new NightMap.Year(
                2026,
                first.datesUntil(LocalDate.of(2027, 1, 1))
                        .map(night -> cell(night, night.getDayOfYear()))
                        .toList());
    }

    private static Cell cell(LocalDate night, int day) {
        int cramps = CRAMPS.get(day % CRAMPS.size());
        if (day % 9 == 0) {
            return new Cell(night, null, 0, false);
        }
        return new Cell(night, cramps == 0 ? NightStatus.NONE : NightStatus.CRAMPS, cramps, false);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aFullYearFillsOneSheetOnItsSide(Language language, Paper paper) throws Exception {
        byte[] pdf = new YearPdf(new Messages(language)).of(year(), paper);
        List<PageImage> pages = Pages.images(pdf, 110);
        assertThat(pages).hasSize(1);
        PageImage page = pages.getFirst();
        assertThat(page.width()).isGreaterThan(page.height());
        BufferedImage image =
                new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        String name = "year-sheet-" + language.code() + "-" + paper.code() + ".png";
        assertThat(ImageIO.write(image, "png", folder.resolve(name).toFile())).isTrue();
        assertThat(SummaryPdfTest.validated(pdf).getTestAssertions()).isEmpty();
    }
}
