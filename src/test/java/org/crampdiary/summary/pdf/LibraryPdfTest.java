package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.crampdiary.library.Block;
import org.crampdiary.library.Chapter;
import org.crampdiary.library.Library;
import org.crampdiary.library.Page;
import org.crampdiary.library.Span;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class LibraryPdfTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static byte[] pdf(Language language, Page page, Paper paper) {
        return new LibraryPdf(new Messages(language)).of(page, paper);
    }

    private static void thenIsTagged(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEqualTo(List.of());
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, g11, A4",
        "ENGLISH, questions, LETTER",
        "ENGLISH, during-a-cramp, A4",
        "DANISH, g01, A4",
        "DANISH, questions, A4",
        "DANISH, how-the-figures-are-made, LETTER"
    })
    void theFileIsTaggedForScreenReaders(Language language, String slug, Paper paper)
            throws Exception {
        Page page = Library.of(language).page(slug).orElseThrow();
        byte[] pdf = pdf(language, page, paper);
        thenIsTagged(pdf);
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve("library-" + slug + "-" + language.code() + ".pdf"), pdf);
        assertThat(words(pdf)).contains(page.title());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.title());
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(paper == Paper.A4 ? 841.89f : 792f, Offset.offset(1f));
        }
    }

    @Test
    void emphasisIsTaggedToo() throws Exception {
        Block line = new Block.Paragraph(List.of(new Span.Words("slanted", Span.Weight.EMPHASIS)));
        byte[] pdf =
                pdf(
                        Language.ENGLISH,
                        new Page("x", Chapter.CAUSES, "Title", List.of(line)),
                        Paper.A4);
        thenIsTagged(pdf);
        assertThat(words(pdf)).contains("slanted");
    }

    @Test
    void theFontHasEveryLetterOfEveryPage() {
        for (Language language : Language.values()) {
            for (Page page : Library.of(language).pages()) {
                assertThat(Font.drawable(page.text())).isEqualTo(page.text());
            }
        }
    }
}
