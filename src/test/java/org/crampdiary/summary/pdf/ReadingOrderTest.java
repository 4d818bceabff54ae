package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOrderTest {

    /** Each part as it is drawn from the left, between bars. */
    @ParameterizedTest
    @CsvSource({
        "plain words, plain words",
        "'', ''",
        "אבג, גבא",
        "ask אבג דה now, 'ask |הד גבא| now'",
        "אבג 123 abc דה, '123 גבא| abc |הד'",
        "(אבג) x, '(|גבא|) x'",
        "אב (גד) הו, וה (דג) בא",
        "אָב, באָ",
    })
    void partsFromRightToLeftAreTurned(String text, String drawn) {
        assertThat(parts(text, ReadingOrder.LTR)).isEqualTo(drawn);
    }

    /** The layout puts the first part at the right. */
    @ParameterizedTest
    @CsvSource({
        "plain words, plain words",
        "'', ''",
        "אבג, גבא",
        "אבג 123 דה, ' גבא|123|הד '",
        "אבג 12 ml (דה)., ' גבא|12| |ml|.(הד) '",
        "abc אב, 'abc|בא '",
    })
    void aParagraphFromTheRightKeepsNumbersApart(String text, String drawn) {
        assertThat(parts(text, ReadingOrder.RTL)).isEqualTo(drawn);
    }

    private static String parts(String text, byte direction) {
        ReadingOrder order = new ReadingOrder();
        order.setParagraph(text, direction);
        return IntStream.range(0, order.countTextRuns())
                .mapToObj(order::getVisualRun)
                .map(run -> {
                    String part = text.substring(run.getStart(), run.getStart() + run.getLength());
                    return run.getDirection() == ReadingOrder.LTR
                            ? part
                            : order.reorderRTLTextToLTR(part);
                })
                .collect(Collectors.joining("|"));
    }
}
