package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the person chose for the doctor's page and for printing the last time.
 *
 * @param pagePaper null: as usual where the person lives
 * @param pageLanguage null: as the window
 * @param pageChoices null: the usual ones
 * @param pagePrinter null: the system's usual one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageLook(
        @Nullable Paper pagePaper,
        @Nullable Language pageLanguage,
        @Nullable List<PageChoice> pageChoices,
        @Nullable String pagePrinter) {

    public static final PageLook DEFAULT = new PageLook(null, null, null, null);

    public PageLook {
        pageChoices =
                pageChoices == null
                        ? null
                        : pageChoices.stream().filter(Objects::nonNull).sorted().toList();
    }

    /** The same with the printer that was used. */
    public PageLook withPrinter(String printer) {
        return new PageLook(pagePaper, pageLanguage, pageChoices, printer);
    }

    /** The choices for a person who lives there. */
    public SummaryOptions options(Residence residence) {
        return new SummaryOptions(
                pagePaper == null ? Paper.of(residence.region()) : pagePaper,
                pageChoices == null ? PageChoice.usual() : Set.copyOf(pageChoices));
    }
}
