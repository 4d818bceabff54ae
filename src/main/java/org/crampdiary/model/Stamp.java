package org.crampdiary.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.jspecify.annotations.Nullable;

/** The times that an edit gets when it is written into {@code before}. */
record Stamp(Diary before, Instant now) {

    Stamp {
        now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The edit with the time at which its signs were said: now where it says one that was not there
     * or answers for the first time, else the time that is known already, or a later one that it
     * brings along because a sign was said again.
     */
    Edit said(Edit edit) {
        return switch (edit) {
            case PutCramp(Cramp cramp) -> {
                Cramp previous = before.cramp(cramp.id());
                Instant known = previous == null ? null : previous.saidAt();
                boolean anew =
                        anew(cramp.symptoms(), previous == null ? null : previous.symptoms());
                Instant at = anew ? now : later(known, cramp.symptomsAt());
                yield new PutCramp(cramp.with(CrampFields.SYMPTOMS_AT, at));
            }
            case PutNight(Night night) -> {
                Night previous = before.nightOrEmpty(night.night());
                boolean anew = anew(night.symptoms(), previous.symptoms());
                Instant at = anew ? now : later(previous.saidAt(), night.symptomsAt());
                yield new PutNight(night.with(NightFields.SYMPTOMS_AT, at));
            }
            default -> edit;
        };
    }

    private static boolean anew(
            @Nullable List<Symptom> symptoms, @Nullable List<Symptom> previous) {
        return symptoms != null && (previous == null || !previous.containsAll(symptoms));
    }

    private static @Nullable Instant later(@Nullable Instant known, @Nullable Instant brought) {
        return brought != null && (known == null || brought.isAfter(known))
                ? brought.truncatedTo(ChronoUnit.MILLIS)
                : known;
    }

    /**
     * The edit with the time of writing: now, or a millisecond after the entry's previous version
     * when the clock has not moved on. Signs keep the time at which they were said, which is the
     * time of writing until now where none is known.
     */
    Edit written(Edit edit) {
        return switch (edit) {
            case PutCramp(Cramp cramp) -> {
                Cramp previous = before.cramp(cramp.id());
                Instant stamp = after(previous == null ? null : previous.updatedAt());
                yield new PutCramp(
                        cramp.with(CrampFields.SYMPTOMS_AT, known(cramp.saidAt(), stamp))
                                .with(CrampFields.UPDATED_AT, stamp));
            }
            case PutNight(Night night) -> {
                Instant stamp = after(before.nightOrEmpty(night.night()).updatedAt());
                yield new PutNight(
                        night.with(NightFields.SYMPTOMS_AT, known(night.saidAt(), stamp))
                                .with(NightFields.UPDATED_AT, stamp));
            }
            case PutProfile(Profile profile) ->
                    new PutProfile(profile.withUpdatedAt(after(before.profile().updatedAt())));
            case PutVisit(Visit visit) -> {
                Visit previous = before.visit(visit.id());
                yield new PutVisit(
                        visit.withUpdatedAt(after(previous == null ? null : previous.updatedAt())));
            }
            case PutPause(Pause pause) -> {
                Pause previous = before.pause(pause.id());
                yield new PutPause(
                        pause.withUpdatedAt(after(previous == null ? null : previous.updatedAt())));
            }
            default -> edit;
        };
    }

    private static Instant known(@Nullable Instant said, Instant stamp) {
        return said == null ? stamp : said;
    }

    private Instant after(@Nullable Instant previous) {
        if (previous == null) {
            return now;
        }
        Instant next = previous.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        return now.isAfter(next) ? now : next;
    }
}
