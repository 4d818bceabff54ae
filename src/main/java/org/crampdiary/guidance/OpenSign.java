package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * A sign that was reported and of which nobody has said since that it is gone or was seen to.
 *
 * @param reported the newest night that reports it
 * @param rules those that count it for as long as it is open
 */
public record OpenSign(Symptom sign, LocalDate reported, Set<RuleId> rules) {

    public OpenSign {
        rules = Set.copyOf(rules);
    }

    /** The open signs for the night {@code asOf}, the most urgent first. Pure; for any thread. */
    public static List<OpenSign> of(Diary diary, LocalDate asOf) {
        return of(new Recent(diary, asOf, diary.visits()));
    }

    private static List<OpenSign> of(Recent recent) {
        Map<Symptom, Set<RuleId>> rules = new EnumMap<>(Symptom.class);
        Set<Symptom> urgentFirst = new LinkedHashSet<>();
        for (Rule rule : Guidance.rules()) {
            for (Symptom sign : recent.signs(rule.id()).open(rule.signsToAsk(recent))) {
                urgentFirst.add(sign);
                rules.computeIfAbsent(sign, _ -> EnumSet.noneOf(RuleId.class)).add(rule.id());
            }
        }
        List<OpenSign> open = new ArrayList<>();
        for (Symptom sign : urgentFirst) {
            Set<RuleId> counting = rules.getOrDefault(sign, Set.of());
            LocalDate reported = recent.signs(counting.iterator().next()).newestReport(sign);
            if (reported != null) {
                open.add(new OpenSign(sign, reported, counting));
            }
        }
        return open;
    }

    /**
     * The signs that were reported before {@code night} and were open when its own record was not
     * yet answered: to be asked about there, the most urgent first.
     */
    public static List<OpenSign> before(LocalDate night, Diary diary) {
        return of(new Recent(diary, night, diary.visits()).unanswered()).stream()
                .filter(sign -> sign.reported().isBefore(night))
                .toList();
    }

    /**
     * What the record of {@code night} says of symptoms, or would have to say so that it closes
     * nothing: every sign that is open.
     */
    public static List<Symptom> standing(LocalDate night, Diary diary) {
        List<Symptom> said = diary.nightOrEmpty(night).symptoms();
        return said != null ? said : before(night, diary).stream().map(OpenSign::sign).toList();
    }

    /**
     * What a record has to say of symptoms so that an answer closes no sign that it does not speak
     * of: each open sign that is not gone, and the answer.
     *
     * @param answer null when the question was not answered; then the result is null too, unless a
     *     sign is gone
     */
    public static @Nullable List<Symptom> carried(
            @Nullable List<Symptom> answer, List<OpenSign> open, Collection<Symptom> gone) {
        if (answer == null && gone.isEmpty()) {
            return null;
        }
        List<Symptom> said = answer == null ? List.of() : answer;
        return Stream.concat(
                        open.stream()
                                .map(OpenSign::sign)
                                .filter(sign -> !gone.contains(sign) && !said.contains(sign)),
                        said.stream())
                .toList();
    }
}
