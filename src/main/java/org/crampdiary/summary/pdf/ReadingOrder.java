package org.crampdiary.summary.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a line that are read from right to left, such as Hebrew with its numbers, in
 * their order on paper by the algorithm of Unicode, which Java has. Letters are not joined as
 * Arabic needs it: the font has none of these.
 */
final class ReadingOrder implements BidiSplitter, BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»";

    private List<BidiTextRun> runs = List.of();

    /**
     * The layout puts the parts one after the other in the paragraph's direction. From left to
     * right, a number within a part that is read from right to left belongs to it; from right to
     * left, it is a part of its own.
     */
    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi order =
                new Bidi(
                        paragraph,
                        direction == RTL
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<BidiTextRun> found = new ArrayList<>();
        int start = 0;
        for (int run = 0; run < order.getRunCount(); run++) {
            byte here = direction(order, run);
            if (run + 1 == order.getRunCount() || here != direction(order, run + 1)) {
                int length = order.getRunLimit(run) - start;
                found.add(new BidiTextRun(start, length, here));
                start = order.getRunLimit(run);
            }
        }
        runs = List.copyOf(found);
    }

    private static byte direction(Bidi order, int run) {
        int level = order.getRunLevel(run);
        boolean leftToRight = order.baseIsLeftToRight() ? level == 0 : level % 2 == 0;
        return leftToRight ? LTR : RTL;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }

    /** As it is drawn from the left; numbers and Latin words in it stay as they are. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi order = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[order.getRunCount()];
        String[] parts = new String[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) order.getRunLevel(run);
            String part = text.substring(order.getRunStart(run), order.getRunLimit(run));
            parts[run] = levels[run] % 2 == 0 ? part : turned(part);
        }
        if (levels.length > 0) {
            Bidi.reorderVisually(levels, 0, parts, 0, levels.length);
        }
        return String.join("", parts);
    }

    /** Turned around, with brackets that open closing; marks stay behind their letter. */
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int end = text.length();
        int at = end;
        while (at > 0) {
            int point = text.codePointBefore(at);
            at -= Character.charCount(point);
            if (Character.getType(point) != Character.NON_SPACING_MARK || at == 0) {
                turned.append(mirrored(text.substring(at, end)));
                end = at;
            }
        }
        return turned.toString();
    }

    private static String mirrored(String letter) {
        int place = BRACKETS.indexOf(letter);
        return place < 0 ? letter : String.valueOf(BRACKETS.charAt(place ^ 1));
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
