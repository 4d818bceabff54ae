package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;

/** Entries of every kind with the same word in every text. */
public final class WordEverywhere {

    private static final int DAYS = 50;

    private WordEverywhere() {}

    /**
     * Puts them into a diary, in the place of some that another seed has put there.
     *
     * @param firstDay of the 60 that they are about
     */
    public static Change in(int seed, LocalDate firstDay, String word) {
        RandomValues values =
                new RandomValues(
                        new Random(seed), firstDay, 60, List.of(ZoneOffset.UTC), List.of(word));
        LocalDate night = firstDay.plusDays(seed % DAYS);
        Visit visit = values.entry(VisitFields.SHAPE, entry -> entry.set(VisitFields.ID, "v"));
        return Change.of(
                new PutCramp(CrampBuilder.inNight("c" + seed % 5, night).note(word).build()),
                new PutNight(
                        values.entry(
                                NightFields.SHAPE, entry -> entry.set(NightFields.NOTE, word))),
                new PutProfile(values.entry(ProfileFields.SHAPE)),
                new PutVisit(visit),
                new PutExperiment(new Experiment("e", word, night, 14, null)),
                new PutQuestion(new Question("q", word + seed, null, Instant.EPOCH)),
                new PutDraft("night", word.repeat(20)));
    }
}
