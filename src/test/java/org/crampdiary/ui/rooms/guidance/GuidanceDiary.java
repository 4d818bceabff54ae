package org.crampdiary.ui.rooms.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Side;

/** Diaries that let rules fire, around the night of 3 March 2026. */
final class GuidanceDiary {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final LocalDate TONIGHT = LocalDate.of(2026, 3, 3);

    /** The morning after. */
    static final Clock CLOCK =
            Clock.fixed(TONIGHT.plusDays(1).atTime(8, 0).atZone(ZONE).toInstant(), ZONE);

    private GuidanceDiary() {}

    /** The last fourteen nights all recorded, with four cramps of which three woke. */
    static Change frequent() {
        List<Edit> edits = new ArrayList<>();
        List<LocalDate> crampNights =
                List.of(TONIGHT.minusDays(9), TONIGHT.minusDays(6), TONIGHT.minusDays(2), TONIGHT);
        NightRange.ending(TONIGHT, 14)
                .nights()
                .filter(night -> !crampNights.contains(night))
                .forEach(night ->
                        edits.add(
                                new PutNight(
                                        NightBuilder.of(Night.empty(night))
                                                .status(NightStatus.NONE)
                                                .symptoms(List.of())
                                                .build())));
        for (LocalDate night : crampNights) {
            edits.add(new PutCramp(cramp(night)));
        }
        return new Change(edits);
    }

    static Cramp cramp(LocalDate night) {
        return CrampBuilder.startingAt(
                        "cramp-" + night,
                        ZonedDateTime.of(night.plusDays(1), LocalTime.of(3, 12), ZONE)
                                .toOffsetDateTime(),
                        ZONE)
                .durationSeconds(240)
                .severity(7)
                .site(Muscle.CALF, Side.LEFT)
                .woke(!night.equals(TONIGHT.minusDays(6)))
                .build();
    }

    /** Four unusually severe cramps, the newest of them long. */
    static Change severe() {
        List<Edit> edits = new ArrayList<>(frequent().edits());
        edits.add(
                new PutCramp(
                        CrampBuilder.of(cramp(TONIGHT))
                                .durationSeconds(1500)
                                .ongoing(true)
                                .severity(9)
                                .build()));
        return new Change(edits);
    }
}
