package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Symptom;
import org.crampdiary.summary.CodeText;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** The code on the page, read back from the printed picture by another library. */
class CodeOnPageTest {

    private static final NightRange TEN_YEARS = NightRange.ending(Diaries.LAST, 3650);

    /** A scanner of an office; a telephone held close sees more. */
    private static final float DPI = 300;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            SummaryOptions coded = SummaryOptions.on(paper).with(PageChoice.CODE, true);
            pages.add(Arguments.of("empty", Samples.real(Diary.EMPTY, coded)));
            pages.add(Arguments.of("usual", Samples.real(Diaries.usual(), coded)));
            pages.add(
                    Arguments.of(
                            "large",
                            Samples.page(Diaries.usual(), coded.with(PageChoice.LARGE, true))));
            pages.add(Arguments.of("ten years", Samples.page(Diaries.big(), TEN_YEARS, coded)));
            pages.add(Arguments.of("every sign", Samples.real(everySign(), coded)));
        }
        return pages.stream();
    }

    private static Diary everySign() {
        List<Edit> nights =
                Diaries.TWELVE_WEEKS
                        .nights()
                        .map(night ->
                                new NightBuilder(night).symptoms(List.of(Symptom.values())).build())
                        .<Edit>map(Edit.PutNight::new)
                        .toList();
        return Diary.EMPTY.apply(new Change(nights));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void anotherReaderReadsTheFigures(String name, SummaryModel model) throws Exception {
        byte[] pdf = new SummaryPdf(new Messages(Language.DANISH)).of(model);
        assertThat(read(pdf)).isEqualTo(CodeText.of(model)).isASCII();
        assertThat(SummaryPdfTest.validated(pdf).getTestAssertions()).isEmpty();
    }

    @Test
    void thereIsNoneUnlessItIsWanted() {
        byte[] pdf = new SummaryPdf(new Messages(Language.ENGLISH)).of(usual(SummaryOptions.USUAL));
        assertThatThrownBy(() -> read(pdf)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itTakesNoSecondSheet() throws Exception {
        for (Language language : Language.values()) {
            SummaryOptions coded = SummaryOptions.USUAL.with(PageChoice.CODE, true);
            byte[] pdf = new SummaryPdf(new Messages(language)).of(usual(coded));
            assertThat(SummaryPictureTest.keep("summary-code-", pdf, language)).hasSize(1);
        }
    }

    private static SummaryModel usual(SummaryOptions options) {
        return Samples.real(Diaries.usual(), options);
    }

    private static String read(byte[] pdf) throws Exception {
        List<PageImage> pages = Pages.images(pdf, DPI);
        PageImage last = pages.getLast();
        RGBLuminanceSource seen = new RGBLuminanceSource(last.width(), last.height(), last.argb());
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(seen)),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
