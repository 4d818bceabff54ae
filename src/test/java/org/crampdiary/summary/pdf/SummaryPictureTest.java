package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.summary.SummaryOptions.USUAL;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Experiment;
import org.crampdiary.summary.Diaries;
import org.crampdiary.summary.PageChoice;
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
        assertThat(pictured("summary-page-", Diaries.usual(), language, USUAL)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theSecondPageIsForThoseWhoWantMore(Language language) throws Exception {
        assertThat(
                        pictured(
                                "summary-more-",
                                Diaries.usual(),
                                language,
                                USUAL.with(PageChoice.MORE, true)))
                .hasSize(2);
    }

    /** All that the usual page has, larger. */
    @ParameterizedTest
    @EnumSource
    void largePrintTakesWhatItNeeds(Language language) throws Exception {
        SummaryOptions large = USUAL.with(PageChoice.LARGE, true);
        assertThat(pictured("summary-large-", Diaries.usual(), language, large)).hasSize(2);
    }

    /** The result of the person's own question stands on the same page. */
    @ParameterizedTest
    @EnumSource
    void anOwnQuestionFindsRoomOnTheSamePage(Language language) throws Exception {
        Experiment experiment =
                new Experiment("e", "Magnesium 300 mg", Diaries.LAST.minusDays(20), 14, null);
        Diary diary = Diaries.usual().apply(Change.of(new PutExperiment(experiment)));
        assertThat(pictured("summary-question-", diary, language, USUAL)).hasSize(1);
    }

    /** Two names, and questions long enough for two lines, one after the other. */
    @ParameterizedTest
    @EnumSource
    void lettersOfOtherScriptsStandOnIt(Language language) throws Exception {
        List<String> questions =
                List.of(
                        "هل يجب أن أتوقف عن شرب القهوة قبل النوم (مرتين في اليوم)؟ "
                                + "استيقظت 3 مرات في الليل بسبب تشنج في ساقي اليسرى، ثم مشيت قليلاً.",
                        "آیا می‌توانم هر شب ۳ لیوان آب بنوشم؟",
                        "夜中にふくらはぎがつります。水をもっと飲むべきですか。".repeat(3),
                        "我的小腿抽筋是不是因为缺镁？睡前可以喝咖啡吗？");
        List<Edit> edits =
                new ArrayList<>(List.of(new PutProfile(Diaries.profile("محمد الأنصاري / 山田太郎"))));
        for (String question : questions) {
            edits.add(new PutQuestion(Diaries.question("q" + edits.size(), question)));
        }
        Diary diary = Diaries.usual().apply(new Change(edits));
        assertThat(pictured("summary-scripts-", diary, language, USUAL)).isNotEmpty();
    }

    private static List<PageImage> pictured(
            String name, Diary diary, Language language, SummaryOptions options)
            throws IOException {
        byte[] pdf = new SummaryPdf(new Messages(language)).of(Samples.real(diary, options));
        return keep(name, pdf, language);
    }

    /** The pages, as pictures to look at. */
    static List<PageImage> keep(String name, byte[] pdf, Language language) throws IOException {
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
                    folder.resolve(name + language.code() + suffix + ".png").toFile());
        }
        return pages;
    }
}
