package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/** One check of a diary for one as-of night. For one thread. */
final class Check {

    private final Diary diary;
    private final Recent recent;
    private final Map<LocalDate, Recent> beforeVisits = new HashMap<>();

    Check(Diary diary, LocalDate asOf) {
        this.diary = diary;
        this.recent = new Recent(diary, asOf, diary.visits());
    }

    Finding finding(Rule rule) {
        Match match = rule.match(recent);
        if (match != null) {
            return fired(rule, match);
        }
        Phrase excluded = rule.excluded(recent);
        if (excluded != null) {
            return unfired(rule, Status.NOT_FIRED, excluded);
        }
        Phrase missing = missing(rule);
        return missing == null
                ? unfired(rule, Status.NOT_FIRED, rule.notFired(recent))
                : unfired(rule, Status.CANNOT_TELL, missing);
    }

    /**
     * Whether any sign but tingling and twitching is open, for a rule that counts it if any does.
     */
    boolean signOpen() {
        return EnumSet.complementOf(EnumSet.of(Symptom.TINGLING, Symptom.TWITCHING)).stream()
                .anyMatch(this::open);
    }

    private boolean open(Symptom sign) {
        List<Rule> counting =
                Guidance.rules().stream()
                        .filter(rule ->
                                rule.signs(recent).contains(sign)
                                        || rule.signsToAsk(recent).contains(sign)
                                        || rule.signsAlone(Level.PROMPT).contains(sign))
                        .toList();
        return counting.isEmpty()
                ? recent.signs().open(sign)
                : counting.stream().anyMatch(rule -> recent.signs(rule.id()).open(sign));
    }

    private Finding fired(Rule rule, Match match) {
        return new Finding(
                        rule.id(),
                        Status.FIRED,
                        match.level(),
                        match.why(),
                        match.evidence().nights(),
                        match.evidence().crampIds(),
                        restsSince(rule, match.level()))
                .titled(match.title());
    }

    private static Finding unfired(Rule rule, Status status, Phrase why) {
        return new Finding(rule.id(), status, null, why, List.of(), List.of(), null);
    }

    private @Nullable Phrase missing(Rule rule) {
        Phrase missing = rule.missing(recent);
        if (missing != null) {
            return missing;
        }
        DataNeeded needed = rule.description().dataNeeded();
        return needed.enough(recent) ? null : Sentences.tooFewNights(needed, recent);
    }

    /**
     * The day of the visit because of which {@code rule} rests, or null. It rests at level 1 or 2
     * for the nights that the visit set, unless it has risen since or a sign of its own is new.
     */
    private @Nullable LocalDate restsSince(Rule rule, Level level) {
        Visit visit = recent.newestVisit(rule.id());
        if (visit == null || level.number() > Level.APPOINTMENT.number()) {
            return null;
        }
        LocalDate day = visit.date();
        boolean over = recent.asOf().isAfter(day.plusDays(visit.nightsOfRest() - 1L));
        boolean newSign =
                rule.signs(recent).stream().anyMatch(sign -> recent.reportedSince(day, sign));
        return over || newSign || level.number() > levelBefore(rule, day) ? null : day;
    }

    private int levelBefore(Rule rule, LocalDate visitDay) {
        Match match =
                rule.match(
                        beforeVisits.computeIfAbsent(
                                visitDay.minusDays(1),
                                night -> new Recent(diary, night, List.of())));
        return match == null ? 0 : match.level().number();
    }
}
