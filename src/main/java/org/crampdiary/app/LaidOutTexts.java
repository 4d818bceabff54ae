package org.crampdiary.app;

import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * The texts that JavaFX remembers so that it need not lay them out again: those of at most 256
 * letters, and 65,536 letters in all, after which it begins anew (its {@code PrismTextLayout},
 * measured with JavaFX 26). Nothing tells it to forget them.
 */
final class LaidOutTexts {

    private static final int LONGEST = 256;
    private static final int REMEMBERED = 65_536;

    private LaidOutTexts() {}

    /** Has so many numbers laid out that it forgets the rest. */
    static void forget() {
        Text text = new Text();
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // others are not remembered
        for (int number = 0; number <= REMEMBERED / LONGEST; number++) {
            text.setText(String.format(Locale.ROOT, "%0" + LONGEST + "d", number));
            text.getLayoutBounds();
        }
    }
}
