package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Symptom;

/**
 * All that was written for one night.
 *
 * @param record the night's record, empty when there is none
 * @param cramps those that are not in the trash, in {@link Cramp#ORDER}
 */
public record NightEntries(Night record, List<Cramp> cramps) {

    public NightEntries {
        cramps = List.copyOf(cramps);
    }

    /** The date of the evening. */
    public LocalDate night() {
        return record.night();
    }

    /** Whether it is a cramp night: with a cramp, or said to be one. */
    public boolean hadCramps() {
        return !cramps.isEmpty() || record.status() == NightStatus.CRAMPS;
    }

    /** Whether its status is known. Missing is never the same as none. */
    public boolean recorded() {
        return hadCramps() || record.status() == NightStatus.NONE;
    }

    /** Whether the question about symptoms was answered, for the night or for one of its cramps. */
    public boolean asked() {
        return record.asked() || cramps.stream().anyMatch(cramp -> cramp.symptoms() != null);
    }

    /** Whether a cramp woke the person. */
    public boolean woken() {
        return cramps.stream().anyMatch(Cramp::wokeThePerson);
    }

    /** Whether the person was tired on the waking day before this night. */
    public boolean tired() {
        return Boolean.TRUE.equals(record.tiredByDay());
    }

    /** Whether the record or one of the cramps reports {@code sign}. */
    public boolean reports(Symptom sign) {
        return record.hasSymptom(sign) || cramps.stream().anyMatch(cramp -> cramp.hasSymptom(sign));
    }
}
