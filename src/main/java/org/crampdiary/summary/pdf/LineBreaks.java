package org.crampdiary.summary.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where Java says so, but not behind the apostrophe within a word, which Java
 * takes for the quotation mark of the same shape.
 */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

    private final FSTextBreaker all =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));

    private String text = "";

    @Override
    public int next() {
        int at = all.next();
        while (isWithinWord(at)) {
            at = all.next();
        }
        return at;
    }

    private boolean isWithinWord(int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(at));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        all.setText(newText);
    }
}
