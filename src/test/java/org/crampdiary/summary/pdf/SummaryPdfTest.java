package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.summary.Diaries;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class SummaryPdfTest {

    private static final NightRange TEN_YEARS = NightRange.ending(Diaries.LAST, 3650);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static byte[] pdf(Language language, SummaryModel model) {
        return new SummaryPdf(new Messages(language)).of(model);
    }

    static ValidationResult validated(byte[] pdf) throws Exception {
        return validated(pdf, PDFAFlavour.PDFUA_1);
    }

    private static ValidationResult validated(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    static Stream<Arguments> pages() {
        List<Arguments> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Paper paper : Paper.values()) {
                SummaryOptions options = SummaryOptions.on(paper);
                all.add(
                        Arguments.of(
                                language + " empty " + paper,
                                language,
                                Samples.real(Diary.EMPTY, options)));
                all.add(
                        Arguments.of(
                                language + " usual " + paper,
                                language,
                                Samples.page(Diaries.usual(), options)));
                all.add(
                        Arguments.of(
                                language + " big " + paper,
                                language,
                                Samples.page(Diaries.big(), TEN_YEARS, options)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageIsAccessibleAndCanBeKept(String name, Language language, SummaryModel model)
            throws Exception {
        byte[] pdf = pdf(language, model);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            ValidationResult result = validated(pdf, flavour);
            assertThat(result.getTestAssertions()).as("%s %s", name, flavour).isEmpty();
            assertThat(result.isCompliant()).as("%s %s", name, flavour).isTrue();
        }
    }

    /**
     * Readers turn what is drawn from right to left around: wrongly drawn, it is read backwards.
     */
    @Test
    void hebrewStandsInItsOrder() throws Exception {
        byte[] pdf = pdf(Language.ENGLISH, asking("ask (שלום עולם 12) now"));
        assertThat(words(pdf)).contains("שלום עולם");
        assertThat(validated(pdf).getTestAssertions()).isEmpty();
    }

    /** What is drawn is in the fonts, and is read in its order by whoever copies it. */
    @ParameterizedTest
    @ValueSource(strings = {"مرحبا يا سلام", "محمد بن عبد الله", "山田太郎", "李小龙", "かな"})
    void namesOfOtherScriptsAreDrawnAndRead(String name) throws Exception {
        byte[] pdf = pdf(Language.ENGLISH, asking("ask " + name + " now"));
        assertThat(words(pdf)).contains(name);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(validated(pdf, flavour).getTestAssertions()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ελληνικά кириллица ă ḿ שלום | -",
                "山田 & 太郎 李小龍 ｶﾅ ひらがな 骨折 | -",
                "مرحبا (می‌خواهم) ۱۲ لَا | -",
                "😀👩‍👩‍👧 ok | 4",
                "ټول | 1",
                "김영희 | 3",
            })
    void whatCannotBePrintedIsKnownBefore(String question, String boxes) {
        List<Unprintable> found =
                new SummaryPdf(new Messages(Language.ENGLISH)).unprintable(asking(question));
        assertThat(found)
                .isEqualTo(
                        boxes.equals("-")
                                ? List.of()
                                : List.of(
                                        new Unprintable(
                                                question.replace("\u200d", ""),
                                                Integer.parseInt(boxes))));
    }

    private static SummaryModel asking(String question) {
        Edit ask = new Edit.PutQuestion(Diaries.question("q", question));
        return Samples.page(Diary.EMPTY.apply(Change.of(ask)), SummaryOptions.USUAL);
    }

    @Test
    void whatOneDrinksAndDoesCanBeLeftOut() throws Exception {
        String heading = new Messages(Language.ENGLISH).text("summary.recorded.prevention");
        SummaryOptions without = SummaryOptions.USUAL.with(PageChoice.FACTORS, false);
        assertThat(words(pdf(Language.ENGLISH, Samples.real(Diaries.usual(), without))))
                .doesNotContain(heading, "alcohol on");
        assertThat(
                        words(
                                pdf(
                                        Language.ENGLISH,
                                        Samples.real(Diaries.usual(), SummaryOptions.USUAL))))
                .contains(heading, "alcohol on");
    }

    @Test
    void hostileTextIsDrawnAndAccessible() throws Exception {
        String hostile =
                "<script>alert(1)</script> & \u0000\u001b\u202e مرحبا שלום 漢字 😀👩‍👩‍👧 \ud83d "
                        + "x".repeat(10);
        Diary diary =
                Diary.EMPTY.apply(
                        Change.of(
                                new Edit.PutProfile(Diaries.profile("n".repeat(200))),
                                new Edit.PutQuestion(
                                        Diaries.question("q", hostile + "y".repeat(400))),
                                new Edit.PutNight(
                                        new NightBuilder(Diaries.LAST).note(hostile).build())));
        byte[] pdf = pdf(Language.DANISH, Samples.page(diary, SummaryOptions.USUAL));
        assertThat(validated(pdf).getTestAssertions()).isEmpty();
        assertThat(words(pdf)).contains("<script>alert(1)</script> &");
    }

    @Test
    void theFiguresAndFindingsAreInTheText() throws Exception {
        SummaryModel model = Samples.page(Diaries.usual(), SummaryOptions.USUAL);
        Messages english = new Messages(Language.ENGLISH);
        String words = words(pdf(Language.ENGLISH, model));
        assertThat(words)
                .contains(
                        "%d cramp nights of %d recorded; %s cramps a week"
                                .formatted(
                                        model.figures().crampNights(),
                                        model.figures().recorded(),
                                        english.formats()
                                                .fixed(model.figures().crampsPerWeek().value(), 1)))
                .contains("Sleep disturbed: 5 cramp nights in the last 14 nights (12 recorded).")
                .contains("woken by cramps on %d nights".formatted(model.figures().wokenNights()))
                .contains("Karen Holm · born 1957 · 10 December 2025 – 3 March 2026")
                .contains("Page 1 / 1");
    }

    @ParameterizedTest
    @EnumSource
    void aUsualDiaryFitsOnOnePage(Paper paper) throws Exception {
        for (Language language : Language.values()) {
            byte[] pdf = pdf(language, Samples.real(Diaries.usual(), SummaryOptions.on(paper)));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as("%s %s", language, paper).isOne();
                assertThat(document.getPage(0).getMediaBox().getWidth())
                        .isCloseTo(paper == Paper.A4 ? 595.276f : 612f, within());
                assertThat(document.getPage(0).getMediaBox().getHeight())
                        .isCloseTo(paper == Paper.A4 ? 841.89f : 792f, within());
            }
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(0.5f);
    }

    /** The second page is its own: the first stays as it is. */
    @ParameterizedTest
    @EnumSource
    void whoWantsMoreGetsASecondPage(Language language) throws Exception {
        SummaryModel model =
                Samples.real(Diaries.usual(), SummaryOptions.USUAL.with(PageChoice.MORE, true));
        byte[] pdf = pdf(language, model);
        assertThat(validated(pdf).getTestAssertions()).isEmpty();
        assertThat(Pages.images(pdf, 20)).hasSize(2);
        String words = words(pdf);
        assertThat(words.indexOf("95 %"))
                .isGreaterThan(words.indexOf(new Messages(language).text("summary.more-title")));
    }

    @Test
    void whatHasNoRoomFlowsToAnotherPage() throws Exception {
        Edit[] questions =
                Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                        .map(id -> Diaries.question(id, id.repeat(4) + " why? ".repeat(60)))
                        .map(Edit.PutQuestion::new)
                        .toArray(Edit[]::new);
        Diary diary = Diaries.usual().apply(Change.of(questions));
        byte[] pdf = pdf(Language.ENGLISH, Samples.page(diary, SummaryOptions.USUAL));
        assertThat(Pages.images(pdf, 20)).hasSize(2);
        assertThat(words(pdf)).contains("Page 1 / 2", "Page 2 / 2", "does not diagnose");
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysItsLanguageAndTitle(Language language) throws Exception {
        byte[] pdf = pdf(language, Samples.page(Diary.EMPTY, SummaryOptions.USUAL));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage().toLowerCase(Locale.ROOT))
                    .startsWith(language.code());
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(new Messages(language).text("summary.title"));
        }
    }

    @Test
    void noLibraryWritesALine() {
        List<String> lines = new ArrayList<>();
        Handler handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord line) {
                        lines.add(line.getLoggerName() + ": " + line.getMessage());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            byte[] pdf = pdf(Language.ENGLISH, Samples.page(Diaries.usual(), SummaryOptions.USUAL));
            Pages.images(pdf, 30);
        } finally {
            root.removeHandler(handler);
        }
        assertThat(lines).isEmpty();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
