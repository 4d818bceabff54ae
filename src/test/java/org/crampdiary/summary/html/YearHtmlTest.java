package org.crampdiary.summary.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.NightStatus;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.NightMap.Cell;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class YearHtmlTest {

    private static final int FIRST_SUM = 32;

    /** The nights from 27 February of a leap year on: one sign each. */
    private static Element table(String signs) throws Exception {
        LocalDate first = LocalDate.of(2024, 2, 27);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            cells.add(cell(first.plusDays(i), signs.charAt(i)));
        }
        String html =
                new YearHtml(new Messages(Language.ENGLISH))
                        .of(new NightMap.Year(2024, cells), Paper.A4);
        return (Element) PageText.parsed(html).getElementsByTagName("table").item(0);
    }

    private static Cell cell(LocalDate night, char sign) {
        return switch (sign) {
            case '-' -> new Cell(night, null, 0, false);
            case '0' -> new Cell(night, NightStatus.NONE, 0, false);
            case '?' -> new Cell(night, NightStatus.CRAMPS, 0, false);
            default -> new Cell(night, NightStatus.CRAMPS, sign - '0', false);
        };
    }

    private static List<Element> cells(Element table, int row) {
        NodeList cells = ((Element) table.getElementsByTagName("tr").item(row)).getChildNodes();
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < cells.getLength(); i++) {
            list.add((Element) cells.item(i));
        }
        return list;
    }

    @Test
    void monthsGoDownNightsAcrossAndFreeNightsAreSummedFirst() throws Exception {
        Element table = table("01-25?0");
        List<Element> february = cells(table, 2);
        assertThat(february).hasSize(34);
        assertThat(february.subList(27, 30))
                .extracting(Element::getTextContent)
                .containsExactly("0", "1", "");
        assertThat(february.subList(26, 31))
                .extracting(cell -> cell.getAttribute("class"))
                .containsExactly("outside", "none", "one", "missing", "outside");
        assertThat(february.subList(FIRST_SUM, 34))
                .extracting(Element::getTextContent)
                .containsExactly("1", "1");
        List<Element> march = cells(table, 3);
        assertThat(march.subList(1, 5))
                .extracting(Element::getTextContent)
                .containsExactly("2", "5", "x", "0");
        assertThat(march.subList(1, 4))
                .extracting(cell -> cell.getAttribute("class"))
                .containsExactly("two", "more", "unnumbered");
        assertThat(march.subList(FIRST_SUM, 34))
                .extracting(Element::getTextContent)
                .containsExactly("1", "3");
        assertThat(cells(table, 4).get(FIRST_SUM).getTextContent()).isEmpty();
    }
}
