package org.crampdiary.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The signs of the last 28 nights as one rule counts them. A sign is <em>open</em> until the
 * question about symptoms is answered without it on a later night; nobody's silence closes it. A
 * sign is dealt with, and not counted, when a visit ticked the rule after the night that reports
 * it, or on its date and written down after the sign was said. Immutable.
 */
public final class Signs {

    private final Nights nights;
    private final List<Visit> visits;

    /** With the visits that ticked the rule. */
    Signs(Nights nights, List<Visit> visits) {
        this.nights = nights;
        this.visits = visits;
    }

    /** The nights that report {@code sign} and are not dealt with. */
    public Nights reports(Symptom sign) {
        return nights.where(entries -> entries.reports(sign) && !dealtWith(entries, sign));
    }

    /** The same, of the last nights only. */
    public Nights reports(Symptom sign, int lastNights) {
        LocalDate from = newest(nights).minusDays(lastNights - 1L);
        return reports(sign).where(entries -> !entries.night().isBefore(from));
    }

    public boolean open(Symptom sign) {
        Nights reports = reports(sign);
        return !reports.isEmpty() && !answeredAfter(newest(reports));
    }

    /** Those of {@code signs} that are open, in their order. */
    public List<Symptom> open(Collection<Symptom> signs) {
        return signs.stream().filter(this::open).toList();
    }

    /** Those of {@code signs} that are open, or closed and reported in the last nights. */
    public List<Symptom> openOrClosedWithin(int lastNights, Collection<Symptom> signs) {
        return signs.stream().filter(sign -> !counted(sign, lastNights).isEmpty()).toList();
    }

    /** The newest night that reports {@code sign}, dealt with or not; null when none does. */
    public @Nullable LocalDate newestReport(Symptom sign) {
        Nights all = nights.where(entries -> entries.reports(sign));
        return all.isEmpty() ? null : newest(all);
    }

    /**
     * The nights and cramps by which {@code signs} count: all reports of the open ones, and those
     * within the last {@code closedNights}, which may be 0, of the closed ones.
     */
    public Evidence evidence(Collection<Symptom> signs, int closedNights) {
        Evidence evidence = Evidence.NONE;
        for (Symptom sign : signs) {
            evidence = evidence.and(Evidence.ofSign(counted(sign, closedNights), sign));
        }
        return evidence;
    }

    private Nights counted(Symptom sign, int closedNights) {
        return open(sign) ? reports(sign) : reports(sign, closedNights);
    }

    private boolean answeredAfter(LocalDate night) {
        return nights.list().stream()
                .anyMatch(entries -> entries.night().isAfter(night) && entries.record().asked());
    }

    private boolean dealtWith(NightEntries entries, Symptom sign) {
        LocalDate night = entries.night();
        return visits.stream()
                .anyMatch(visit ->
                        visit.date().isAfter(night)
                                || (visit.date().equals(night)
                                        && written(visit.updatedAt())
                                                .isAfter(reportedAt(entries, sign))));
    }

    /**
     * When the night's newest report of {@code sign} was said, however often it was saved since.
     */
    private static Instant reportedAt(NightEntries entries, Symptom sign) {
        Stream<@Nullable Instant> cramps =
                entries.cramps().stream()
                        .filter(cramp -> cramp.hasSymptom(sign))
                        .map(Cramp::saidAt);
        Stream<@Nullable Instant> record =
                Stream.of(entries.record())
                        .filter(night -> night.hasSymptom(sign))
                        .map(Night::saidAt);
        return Stream.concat(cramps, record)
                .map(Signs::written)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static Instant written(@Nullable Instant moment) {
        return moment == null ? Instant.MIN : moment;
    }

    private static LocalDate newest(Nights nights) {
        return nights.list().getLast().night();
    }
}
