package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the card of the protection shows. */
sealed interface Step {

    /** What can be done. */
    record Resting() implements Step {}

    /** A second or so. */
    record Working() implements Step {}

    record SwitchingOn() implements Step {}

    record Changing() implements Step {}

    /** A new passphrase, of who came in by the recovery code. */
    record Choosing() implements Step {}

    record MakingCode() implements Step {}

    record SwitchingOff() implements Step {}

    /** The recovery code, to be written down. */
    record Code(String code) implements Step {}

    /** Whether it was: {@code group} of it is to be typed, counted from 1. */
    record CodeCheck(String code, int group) implements Step {}

    /** What opens copies of an earlier passphrase, so that they get the one of now. */
    record Rewriting(List<Path> copies) implements Step {}

    /** Whether copies are to be deleted for good, here or in the second folder. */
    record Deleting(List<Path> copies, boolean elsewhere) implements Step {

        /** How many of them lie in which folder. */
        SortedMap<Path, Integer> folders() {
            SortedMap<Path, Integer> folders = new TreeMap<>();
            copies.forEach(copy -> folders.merge(copy.resolveSibling(""), 1, Integer::sum));
            return folders;
        }
    }
}
