package org.crampdiary.store;

import java.util.List;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say when a diary is opened for a day.
 *
 * @param said what the person should know: that the clock seems to have jumped, or that each save
 *     has become long
 * @param purged what was purged from the trash; null when nothing was
 */
public record BegunDay(List<Phrase> said, @Nullable Applied purged) {

    public BegunDay {
        said = List.copyOf(said);
    }
}
