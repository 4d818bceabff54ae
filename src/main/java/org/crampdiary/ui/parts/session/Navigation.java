package org.crampdiary.ui.parts.session;

import java.time.LocalDate;
import java.util.Set;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** Ways from one room to another. For the FX thread. */
public interface Navigation {

    void go(Room room);

    /** Opens the Diary at a night. */
    void goToNight(LocalDate night);

    /** Opens a page of the library by its name, such as {@code g08}. */
    void goToPage(String slug);

    /**
     * Opens Guidance with the form of a new visit.
     *
     * @param discussed there; null: what matches now
     */
    void recordVisit(@Nullable Set<RuleId> discussed);

    /** Opens Settings where a new passphrase is chosen, for who came in by the recovery code. */
    void choosePassphrase();

    /** Locks the diary; says so when it has no passphrase. */
    void lock();
}
