package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Refusal;

/** How many values may stand in one list or object of a file. */
final class Counts {

    private Counts() {}

    /**
     * Looks at the list or object in which the newest value stands.
     *
     * @throws Refusal with its path when it has too many
     */
    static void check(JsonStreamContext within) {
        int count = within.getCurrentIndex() + 1;
        if (count <= FieldKind.MOST_ELEMENTS) {
            return;
        }
        JsonStreamContext above = within.getParent();
        if (above == null || above.inRoot()) {
            throw Refusal.notDone("exchange.not-a-diary");
        }
        boolean entries = within.inArray() && above.getParent().inRoot();
        if (!entries) {
            throw Refusal.notDone("exchange.too-many", path(within), FieldKind.MOST_ELEMENTS);
        }
        if (count > JsonDiary.MOST_ENTRIES) {
            throw Refusal.notDone("exchange.too-many-entries", JsonDiary.MOST_ENTRIES);
        }
    }

    /** Such as {@code cramps[0].symptoms}. */
    private static String path(JsonStreamContext within) {
        JsonStreamContext above = within.getParent();
        String before = above.getParent().inRoot() ? "" : path(above);
        if (above.inArray()) {
            return before + "[" + above.getCurrentIndex() + "]";
        }
        String name = Errors.printable(above.getCurrentName());
        return before.isEmpty() ? name : before + "." + name;
    }
}
