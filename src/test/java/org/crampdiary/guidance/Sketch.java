package org.crampdiary.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;

/**
 * A diary sketched in a few words, nights counted back from the as-of night: 0 is that night, 1 the
 * one before. Nothing is recorded or asked but what is sketched.
 */
public final class Sketch {

    /** The as-of night of every sketch. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 19);

    private final Map<LocalDate, Night> nights = new TreeMap<>();
    private final List<Cramp> cramps = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private Profile profile = Profile.EMPTY;
    private Pauses pauses = Pauses.NONE;

    public static Sketch blank() {
        return new Sketch();
    }

    /** All of the last {@code n} nights without cramps. */
    public static Sketch quiet(int n) {
        return new Sketch().nights("-".repeat(n));
    }

    /** All of the last {@code n} nights asked, and nothing reported. */
    public static Sketch answeredNone(int n) {
        Sketch sketch = new Sketch();
        for (int ago = 0; ago < n; ago++) {
            sketch.answered(ago);
        }
        return sketch;
    }

    public static LocalDate ago(int nights) {
        return AS_OF.minusDays(nights);
    }

    /**
     * One character a night, the as-of night last: {@code x} cramps, {@code w} a cramp that woke,
     * {@code r} a cramp with an unrated remedy, {@code -} none, {@code .} left as it is.
     */
    public Sketch nights(String pattern) {
        String text = pattern.replace(" ", "");
        for (int i = 0; i < text.length(); i++) {
            int ago = text.length() - 1 - i;
            switch (text.charAt(i)) {
                case 'x' -> cramp(ago, cramp -> {});
                case 'w' -> cramp(ago, cramp -> cramp.woke(true));
                case 'r' -> cramp(ago, cramp -> cramp.remedies(Uses.unrated(1)));
                case '-' -> night(ago, night -> night.status(NightStatus.NONE));
                case '.' -> {}
                default -> throw new IllegalArgumentException(pattern);
            }
        }
        return this;
    }

    /** Adds a cramp; one on a night said to be without takes that status away. */
    public Sketch cramp(int ago, Consumer<CrampBuilder> values) {
        CrampBuilder builder =
                CrampBuilder.inNight("c%d-%d".formatted(ago, cramps.size()), ago(ago));
        values.accept(builder);
        cramps.add(builder.build());
        Night record = nights.get(ago(ago));
        if (record != null && record.status() == NightStatus.NONE) {
            night(ago, night -> night.status(null));
        }
        return this;
    }

    /** Changes a night's record. */
    public Sketch night(int ago, Consumer<NightBuilder> values) {
        NightBuilder builder =
                NightBuilder.of(nights.getOrDefault(ago(ago), Night.empty(ago(ago))));
        values.accept(builder);
        nights.put(ago(ago), builder.build());
        return this;
    }

    /** Answers the question about symptoms for a night; without symptoms the answer is none. */
    public Sketch answered(int ago, Symptom... symptoms) {
        return night(ago, night -> night.symptoms(List.of(symptoms)));
    }

    /** A visit on the day of the night {@code ago}; -1 is the morning after the as-of night. */
    public Sketch visit(int ago, Integer restNights, RuleId... rules) {
        return visit(ago, restNights, null, rules);
    }

    /** The same, written down at a moment. */
    public Sketch visit(int ago, Integer restNights, Instant written, RuleId... rules) {
        String id = "v" + visits.size();
        visits.add(new Visit(id, ago(ago), null, List.of(rules), restNights, null, written));
        return this;
    }

    /** A journey on the day before the night {@code ago}; minutes null for unknown. */
    public Sketch journey(int ago, Double minutes) {
        Activity journey = new Activity(ActivityType.TRAVEL, minutes, null);
        return night(ago, night -> night.activities(List.of(journey)));
    }

    /** Lays the diary aside from the night {@code ago} on. */
    public Sketch paused(int ago) {
        pauses = new Pauses(List.of(new Pause("p", ago(ago), null, null)));
        return this;
    }

    public Sketch conditions(Condition... conditions) {
        return profile(
                new Profile(
                        null,
                        null,
                        null,
                        profile.pregnant(),
                        List.of(conditions),
                        profile.medicines(),
                        null));
    }

    public Sketch pregnant(Pregnancy answer) {
        return profile(
                new Profile(
                        null, null, null, answer, profile.conditions(), profile.medicines(), null));
    }

    /** The answer that no medicine is taken. */
    public Sketch noMedicines() {
        return profile(
                new Profile(
                        null,
                        null,
                        null,
                        profile.pregnant(),
                        profile.conditions(),
                        List.of(),
                        null));
    }

    /** Adds a medicine; the days are nights ago, null for unknown or still taken. */
    public Sketch medicine(MedicineClass group, Integer startAgo, Integer endAgo) {
        List<Medicine> all = new ArrayList<>();
        if (profile.medicines() != null) {
            all.addAll(profile.medicines());
        }
        LocalDate start = startAgo == null ? null : ago(startAgo);
        LocalDate end = endAgo == null ? null : ago(endAgo);
        all.add(new Medicine(null, null, group, start, end));
        return profile(
                new Profile(null, null, null, profile.pregnant(), profile.conditions(), all, null));
    }

    /** The whole profile. */
    public Sketch profile(Profile value) {
        profile = value;
        return this;
    }

    /** Moves every cramp so far to the trash. */
    public Sketch trashCramps() {
        cramps.replaceAll(cramp -> CrampBuilder.of(cramp).deletedAt(Instant.EPOCH).build());
        return this;
    }

    public Sketch with(UnaryOperator<Sketch> more) {
        return more.apply(this);
    }

    public Diary diary() {
        return new Diary(
                0,
                profile,
                List.copyOf(nights.values()),
                cramps,
                visits,
                pauses,
                List.of(),
                List.of(),
                Marks.NONE);
    }

    public Assessment check() {
        return Guidance.check(diary(), AS_OF);
    }

    public Finding finding(RuleId rule) {
        return check().findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    /** The level's number when fired, {@code -} when not, {@code ?} when it cannot tell. */
    public String answer(RuleId rule) {
        Finding finding = finding(rule);
        return switch (finding.status()) {
            case FIRED -> String.valueOf(finding.level().number());
            case NOT_FIRED -> "-";
            case CANNOT_TELL -> "?";
        };
    }
}
