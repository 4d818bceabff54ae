package org.crampdiary.guidance.rules;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Nights;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * G13: cramps beside a medicine of a group that advice or studies name (kropklog.dk; AAFP; Garrison
 * and others 2012). A statin is G06's alone; quinine is taken because of cramps.
 */
final class ListedMedicine extends Rule {

    private static final int NIGHTS = 28;

    ListedMedicine() {
        super(
                RuleId.G13,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.MENTION),
                Source.KROPKLOG,
                Source.AAFP_NOCTURNAL_LEG_CRAMPS,
                Source.GARRISON_2012);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        List<Medicine> listed = listed(recent);
        Nights crampNights = recent.last(NIGHTS).crampNights();
        return listed.isEmpty() || crampNights.count() < 2
                ? null
                : new Match(
                        Level.MENTION,
                        Phrase.of(
                                listed.stream()
                                                .allMatch(medicine ->
                                                        ProfileFacts.stopped(recent, medicine)
                                                                != null)
                                        ? "rule.G13.ended"
                                        : "rule.G13.fired",
                                listed.stream().map(medicine -> inWords(recent, medicine)).toList(),
                                Sentences.crampNights(recent.last(NIGHTS))),
                        Evidence.ofCrampNights(crampNights));
    }

    private static List<Medicine> listed(Recent recent) {
        return ProfileFacts.active(
                recent,
                medicine ->
                        medicine.group() != MedicineClass.OTHER
                                && medicine.group() != MedicineClass.QUININE
                                && medicine.group() != MedicineClass.STATIN);
    }

    private static Phrase inWords(Recent recent, Medicine medicine) {
        LocalDate end = ProfileFacts.stopped(recent, medicine);
        return end == null ? named(medicine) : Phrase.of("rule.G13.until", named(medicine), end);
    }

    private static Phrase named(Medicine medicine) {
        MedicineClass group = medicine.group() == null ? MedicineClass.OTHER : medicine.group();
        String name = medicine.name();
        return name == null || name.isBlank()
                ? Phrase.of("rule.G13.group", group)
                : Phrase.of("rule.G13.medicine", name, group);
    }

    @Override
    public @Nullable Phrase excluded(Recent recent) {
        return recent.profile().medicines() != null && listed(recent).isEmpty()
                ? Phrase.of("rule.G13.excluded")
                : null;
    }

    @Override
    public @Nullable Phrase missing(Recent recent) {
        return recent.profile().medicines() == null ? Phrase.of("rule.G13.unanswered") : null;
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.crampNights(recent.last(NIGHTS));
    }
}
