package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.crampdiary.summary.Diaries;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryPictureTest {

    @ParameterizedTest
    @EnumSource
    void aUsualDiaryFillsOnePage(Language language) throws Exception {
        byte[] pdf =
                new SummaryPdf(new Messages(language))
                        .of(Samples.real(Diaries.usual(), SummaryOptions.ALL));
        List<PageImage> pages = Pages.images(pdf, 110);
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        int number = 0;
        for (PageImage page : pages) {
            BufferedImage image =
                    new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            String suffix = number++ == 0 ? "" : "-" + number;
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve("summary-page-" + language.code() + suffix + ".png").toFile());
        }
        assertThat(pages).hasSize(1);
    }
}
