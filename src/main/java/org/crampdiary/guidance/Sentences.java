package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;

/** The sentences that several rules share. */
public final class Sentences {

    private Sentences() {}

    /** Such as "5 cramp nights in the last 14 nights (12 recorded)". */
    public static Phrase crampNights(Nights window) {
        return Phrase.of(
                "guidance.cramp-nights",
                window.count(NightEntries::crampNight),
                window.count(),
                window.recorded());
    }

    /** How much is known, how much is needed, and what to record. */
    static Phrase tooFewNights(DataNeeded needed, Recent recent) {
        return Phrase.of(
                needed.basis() == DataNeeded.Basis.ASKED
                        ? "guidance.too-few-asked"
                        : "guidance.too-few-recorded",
                needed.in(recent),
                needed.nights(),
                needed.needed());
    }

    /** That signs were not reported, or only earlier; with how often the person was asked. */
    public static Phrase notReported(Recent recent, Rule rule, Collection<Symptom> signs) {
        DataNeeded needed = rule.description().dataNeeded();
        List<Phrase> earlier = earlier(recent.signs(rule.id()), signs);
        return earlier.isEmpty()
                ? Phrase.of("guidance.not-reported", needed.in(recent), needed.nights())
                : Phrase.of(
                        "guidance.reported-earlier", earlier, needed.in(recent), needed.nights());
    }

    /** Such as "You reported fever, weakness (both last on 3 March 2026, gone since)". */
    public static Phrase reported(Recent recent, RuleId rule, Collection<Symptom> signs) {
        Signs counted = recent.signs(rule);
        return Phrase.of(
                "guidance.reported",
                lastOn(
                        counted,
                        signs,
                        sign -> counted.open(sign) ? "guidance.sign" : "guidance.sign-closed"));
    }

    private static List<Phrase> earlier(Signs signs, Collection<Symptom> names) {
        return lastOn(signs, names, _ -> "guidance.sign");
    }

    /** What is said of a sign, and its last night. */
    private record Said(String key, LocalDate newest) {}

    /** A phrase for each night, with all the signs of which the same is said. */
    private static List<Phrase> lastOn(
            Signs counted, Collection<Symptom> signs, Function<Symptom, String> key) {
        Map<Said, List<Symptom>> said = new LinkedHashMap<>();
        for (Symptom sign : signs) {
            LocalDate newest = counted.newestReport(sign);
            if (newest != null) {
                said.computeIfAbsent(new Said(key.apply(sign), newest), _ -> new ArrayList<>())
                        .add(sign);
            }
        }
        List<Phrase> items = new ArrayList<>();
        said.forEach(
                (same, all) -> items.add(Phrase.of(same.key(), all, same.newest(), all.size())));
        return items;
    }
}
