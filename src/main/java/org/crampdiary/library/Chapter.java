package org.crampdiary.library;

import java.util.List;
import org.crampdiary.model.Coded;

/** The chapters of the library and their pages, in the order in which both are shown. */
public enum Chapter implements Coded {
    WHAT_IT_IS("what-it-is", "what-else-it-can-be"),
    CAUSES(
            "causes",
            "dehydration",
            "electrolytes",
            "muscle-fatigue",
            "circulation",
            "nerves",
            "medicines",
            "conditions",
            "pregnancy",
            "too-little-movement",
            "muscle-tension",
            "stress"),
    RELIEF("during-a-cramp", "heat-and-cold", "pain-medicine"),
    PREVENTION(
            "drinking",
            "food",
            "supplements",
            "exercise",
            "stretching",
            "bed-and-sleep",
            "relaxation",
            "physiotherapy-and-stockings",
            "medicine-review",
            "quinine"),
    SEEKING_HELP(
            "when-to-seek-help",
            "phone-numbers",
            "g01",
            "g02",
            "g03",
            "g04",
            "g05",
            "g06",
            "g07",
            "g08",
            "g09",
            "g10",
            "g11",
            "g12",
            "g13",
            "g14",
            "g15",
            "g16",
            "g17",
            "g18",
            "g19"),
    QUESTIONS("questions"),
    SOURCES("where-sources-disagree", "sources"),
    FIGURES("how-the-figures-are-made", "my-own-question"),
    USING(
            "help-tonight",
            "help-diary",
            "help-trends",
            "help-guidance",
            "help-summary",
            "help-settings");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> slugs;

    Chapter(String... slugs) {
        this.slugs = List.of(slugs);
    }

    /** The names of its pages' files, without the extension; the same in every language. */
    public List<String> slugs() {
        return slugs;
    }

    @Override
    public String family() {
        return "chapter";
    }
}
