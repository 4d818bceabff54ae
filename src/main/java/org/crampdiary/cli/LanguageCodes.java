package org.crampdiary.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.crampdiary.text.Language;

/** The codes that {@code --lang} takes, for the help. */
final class LanguageCodes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::code).iterator();
    }
}
