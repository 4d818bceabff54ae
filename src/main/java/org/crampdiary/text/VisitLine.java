package org.crampdiary.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;

/**
 * One visit in words.
 *
 * @param title such as "3 March 2026 · GP"
 * @param discussed what was ticked, in plain names, or that nothing was
 * @param rest until when that may rest; empty when nothing was ticked
 * @param outcome as written; empty when there is none
 */
public record VisitLine(String id, String title, String discussed, String rest, String outcome) {

    public static VisitLine of(Visit visit, Messages messages) {
        String day = messages.formats().date(visit.date());
        String with = Objects.requireNonNullElse(visit.with(), "").strip();
        List<RuleId> rules = Objects.requireNonNullElse(visit.discussed(), List.of());
        return new VisitLine(
                visit.id(),
                with.isEmpty() ? day : day + " · " + with,
                rules.isEmpty()
                        ? messages.text("visitline.nothing")
                        : messages.text("visitline.discussed", rules),
                rules.isEmpty() ? "" : rest(visit, messages),
                Objects.requireNonNullElse(visit.outcome(), "").strip());
    }

    private static String rest(Visit visit, Messages messages) {
        int nights = visit.nightsOfRest();
        LocalDate until = visit.date().plusDays(nights);
        return messages.text("visitline.rest", nights, until);
    }
}
