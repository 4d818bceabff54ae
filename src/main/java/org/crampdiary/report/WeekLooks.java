package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.text.Messages;

/** What every chart of bars over the weeks has to explain. */
final class WeekLooks {

    private WeekLooks() {}

    /**
     * What the looks of bars mean that are not of any height, and the strip below; only of those
     * that there are.
     *
     * @param hatchedKey of the words for a bar whose height is not known
     */
    static List<Entry> legend(Bars bars, String hatchedKey, Messages messages) {
        List<Entry> entries = new ArrayList<>();
        if (bars.bars().stream().anyMatch(bar -> bar.value() != null && bar.value() == 0)) {
            entries.add(new Entry(Symbol.NOTHING, messages.text("trends.looks.zero")));
        }
        if (bars.bars().stream().anyMatch(bar -> bar.value() == null && !bar.paused())) {
            entries.add(new Entry(Symbol.UNKNOWN, messages.text(hatchedKey)));
        }
        if (bars.bars().stream().anyMatch(Bars.Bar::paused)) {
            entries.add(new Entry(Symbol.PAUSED, messages.text("trends.looks.paused")));
        }
        if (bars.bars().stream().anyMatch(bar -> bar.recorded() < 1)) {
            entries.add(new Entry(Symbol.RECORDED, messages.text("trends.looks.strip")));
        }
        return entries;
    }

    /** How long each bar is, where that is not a week. */
    static List<String> notes(List<WeekBar> weeks, Messages messages) {
        int each = weeks.getLast().weeks();
        return each == 1 ? List.of() : List.of(messages.text("trends.note.weeks", each));
    }
}
