package org.crampdiary.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Coded;
import org.crampdiary.model.RuleId;

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
    /** With a page for each rule. */
    SEEKING_HELP(
            Stream.concat(
                    Stream.of("when-to-seek-help", "phone-numbers"),
                    Arrays.stream(RuleId.values()).map(Page::slug))),
    QUESTIONS("questions", "more-questions"),
    SOURCES("where-sources-disagree", "sources"),
    FIGURES(
            "how-the-figures-are-made",
            "a-clear-difference",
            "figures-for-your-doctor",
            "my-own-question"),
    USING(
            "help-tonight",
            "help-diary",
            "help-trends",
            "help-guidance",
            "help-summary",
            "help-settings",
            "protecting-the-diary");

    @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList
    private final List<String> slugs;

    Chapter(String... slugs) {
        this(Stream.of(slugs));
    }

    Chapter(Stream<String> slugs) {
        this.slugs = slugs.toList();
    }

    /** The names of its pages' files, without the extension; the same in every language. */
    public List<String> slugs() {
        return slugs;
    }
}
