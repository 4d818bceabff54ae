package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What a check sees of a diary: the last {@value #NIGHTS} nights up to the as-of night, and the
 * rates of cramps of the last fifteen months. Nights are those that the entries carry, so the zone
 * of the machine plays no part. For one thread.
 */
public final class Recent {

    /** The longest window and the one before it: twice 28 nights. */
    public static final int NIGHTS = 56;

    /** How long a sign that nobody answered stays open. */
    static final int SIGN_NIGHTS = 28;

    private final Diary diary;
    private final LocalDate asOf;
    private final Profile profile;
    private final List<Visit> visits;
    private final Nights nights;
    private @Nullable CrampRates rates;

    /** Visits after the morning that ends the as-of night are left out. */
    Recent(Diary diary, LocalDate asOf, List<Visit> visits) {
        this.diary = diary;
        this.asOf = asOf;
        this.profile = diary.profile();
        this.visits =
                visits.stream().filter(visit -> !visit.date().isAfter(asOf.plusDays(1))).toList();
        this.nights = new Nights(NightEntries.each(diary, NightRange.ending(asOf, NIGHTS)));
    }

    private Recent(Recent other, Nights nights) {
        diary = other.diary;
        asOf = other.asOf;
        profile = other.profile;
        visits = other.visits;
        this.nights = nights;
    }

    /** The same, as if the as-of night's own question about symptoms were not answered yet. */
    Recent unanswered() {
        List<NightEntries> list = new ArrayList<>(nights.list());
        NightEntries last = list.removeLast();
        Night record = last.record().with(NightFields.SYMPTOMS, null);
        list.add(new NightEntries(record, last.cramps()));
        return new Recent(this, new Nights(list));
    }

    /** The night that the check is made for. */
    public LocalDate asOf() {
        return asOf;
    }

    public Profile profile() {
        return profile;
    }

    /** The window of {@code n} nights, 1 to {@value #NIGHTS}, that ends with the as-of night. */
    public Nights last(int n) {
        return back(0, n);
    }

    /** The {@code n} nights before {@link #last}; {@code n} up to half of {@value #NIGHTS}. */
    public Nights previous(int n) {
        return back(n, 2 * n);
    }

    /** The nights that are at least {@code from} and less than {@code to} nights ago. */
    public Nights back(int from, int to) {
        return new Nights(nights.list().subList(NIGHTS - to, NIGHTS - from));
    }

    /** Whether a night is the as-of night or the one before it: 24 to 48 hours, by the hour. */
    public boolean fresh(LocalDate night) {
        return !night.isBefore(asOf.minusDays(1)) && !night.isAfter(asOf);
    }

    /** How often cramps come lately beside before; computed when it is first asked for. */
    public CrampRates rates() {
        CrampRates known = rates;
        if (known == null) {
            known = new CrampRates(diary, asOf);
            rates = known;
        }
        return known;
    }

    /** The signs as {@code rule} counts them: those dealt with at its visits are left out. */
    public Signs signs(RuleId rule) {
        return new Signs(
                last(SIGN_NIGHTS), visits.stream().filter(visit -> visit.discussed(rule)).toList());
    }

    /** The signs that no rule counts: no visit deals with them. */
    Signs signs() {
        return new Signs(last(SIGN_NIGHTS), List.of());
    }

    /** Whether {@code sign} was reported on or after a day, within the nights that signs count. */
    boolean reportedSince(LocalDate day, Symptom sign) {
        return last(SIGN_NIGHTS).list().stream()
                .anyMatch(entries -> !entries.night().isBefore(day) && entries.reports(sign));
    }

    /**
     * The newest visit that ticked {@code rule}, not later than the morning after the as-of night;
     * of several on one day the one that lets it rest longest. Null when there is none.
     */
    @Nullable Visit newestVisit(RuleId rule) {
        return visits.stream()
                .filter(visit -> visit.discussed(rule))
                .max(Comparator.comparing(Visit::date).thenComparingInt(Visit::nightsOfRest))
                .orElse(null);
    }
}
