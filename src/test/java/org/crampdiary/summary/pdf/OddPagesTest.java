package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.summary.Diaries;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.html.Layout;
import org.crampdiary.summary.html.SummaryHtml;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Pages of the oddest diaries: whatever somebody wrote, all that belongs on the page is in the
 * printed text, and no letter is beyond the edge or over another one. A longer run: {@code
 * -Dodd.pages=1000}.
 */
class OddPagesTest {

    private static final int[] PERIODS = {1, 28, 84, 400, 3650, 11_000};

    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("odd.pages", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsCutOrLost(long seed) throws Exception {
        Random random = new Random(seed);
        Messages messages = new Messages(seed % 2 == 0 ? Language.ENGLISH : Language.DANISH);
        SummaryOptions options = SummaryOptions.on(random.nextBoolean() ? Paper.A4 : Paper.LETTER);
        for (PageChoice choice : PageChoice.values()) {
            options = options.with(choice, random.nextBoolean());
        }
        NightRange range = NightRange.ending(Diaries.LAST, PERIODS[random.nextInt(PERIODS.length)]);
        Diary diary = new OddDiaries(seed).diary();
        SummaryModel model =
                SummaryModel.of(
                        diary,
                        Trends.summarise(diary, range),
                        random.nextInt(8) == 0 ? null : Guidance.check(diary, Diaries.LAST),
                        options,
                        Samples.MADE_ON,
                        "1.0");
        byte[] pdf = new SummaryPdf(messages).of(model);
        PrintedText printed = PrintedText.of(pdf);
        List<String> faults = new ArrayList<>(printed.faults());
        faults.addAll(lost(model, messages, printed));
        if (!faults.isEmpty() || seed <= 4) {
            keep(pdf, seed);
        }
        assertThat(faults).as("seed %d, %s, %s", seed, messages.language(), options).isEmpty();
    }

    /** Looked at in target/odd-pages. */
    private static void keep(byte[] pdf, long seed) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/odd-pages"));
        Files.write(folder.resolve(seed + ".pdf"), pdf);
    }

    /** Letters of the document that are not on paper; notes may have given way to the rest. */
    private static List<String> lost(SummaryModel model, Messages messages, PrintedText printed)
            throws Exception {
        Map<Integer, Long> onPaper = letters(withoutFoot(printed, model, messages));
        List<List<String>> lost = new ArrayList<>();
        for (int notes = 0; notes <= model.notes().shown().size(); notes++) {
            Layout layout =
                    Layout.least(Layout.Spacing.TIGHT)
                            .withNotes(notes)
                            .withMore(model.options().has(PageChoice.MORE));
            String written = String.join("", texts(new SummaryHtml(messages).of(model, layout)));
            lost.add(
                    letters(PrintedText.dense(Font.drawable(written))).entrySet().stream()
                            .filter(letter ->
                                    letter.getValue() > onPaper.getOrDefault(letter.getKey(), 0L))
                            .map(letter -> "lost: " + Character.toString(letter.getKey()))
                            .toList());
        }
        return lost.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /**
     * Readers of a page put bold and slanted words, and those from right to left, elsewhere, take
     * joined letters apart, and turn brackets beside what is read from right to left.
     */
    private static Map<Integer, Long> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(letter -> OPENING.indexOf(letter) < 0 ? letter : closing(letter))
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static int closing(int opening) {
        return CLOSING.charAt(OPENING.indexOf(opening));
    }

    private static String withoutFoot(PrintedText printed, SummaryModel model, Messages messages) {
        String dense = printed.dense();
        String foot = messages.text("summary.description", messages.formats().range(model.range()));
        for (int page = 1; page <= printed.pages(); page++) {
            String number = messages.text("summary.page") + " " + page + " / " + printed.pages();
            dense =
                    dense.replace(PrintedText.dense(foot + number), "")
                            .replace(PrintedText.dense(number + foot), "");
        }
        return dense;
    }

    private static List<String> texts(String xhtml) throws Exception {
        Node body =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xhtml)))
                        .getElementsByTagName("body")
                        .item(0);
        List<String> texts = new ArrayList<>();
        collect(body, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
            texts.add(node.getNodeValue());
        }
        IntStream.range(0, node.getChildNodes().getLength())
                .forEach(child -> collect(node.getChildNodes().item(child), texts));
    }
}
