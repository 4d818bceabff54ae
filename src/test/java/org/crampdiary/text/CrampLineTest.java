package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;

class CrampLineTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages DANISH = new Messages(Language.DANISH);

    private static CrampBuilder bare() {
        return CrampBuilder.inNight("c", LocalDate.of(2026, 3, 17));
    }

    private static Cramp whole() {
        return CrampBuilder.startingAt(
                        "c",
                        OffsetDateTime.parse("2026-03-18T01:40:00+01:00"),
                        ZoneId.of("Europe/Copenhagen"))
                .durationSeconds(360)
                .site(Muscle.CALF, Side.LEFT)
                .severity(8)
                .woke(true)
                .minutesToResleep(20)
                .remedies(List.of(new RemedyUse(Remedy.FOOT_UP, Effect.A_LOT, null)))
                .symptoms(List.of(Symptom.NUMBNESS))
                .sorenessHours(5)
                .build();
    }

    @Test
    void everythingThatIsKnownIsSaid() {
        assertThat(CrampLine.of(whole(), ENGLISH).text())
                .isEqualTo(
                        "01:40  6 min · left calf · 8 of 10 · woke you · awake for 20 min"
                                + " · pulled the foot up: helped a lot · numbness · sore for 5 h");
        assertThat(CrampLine.of(whole(), DANISH).text())
                .startsWith("01:40  6 min. · venstre læg · 8 af 10 · vækkede dig");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(CrampLine.of(bare().build(), ENGLISH))
                .isEqualTo(new CrampLine("time not known", "no details yet", ""));
        assertThat(CrampLine.of(bare().build(), ENGLISH).text())
                .isEqualTo("time not known  no details yet");
    }

    @Test
    void aCrampThatRunsIsToldFromOneThatLastedAtLeastSoLong() {
        assertThat(CrampLine.of(bare().ongoing(true).build(), ENGLISH).what())
                .isEqualTo("still running");
        assertThat(CrampLine.of(bare().ongoing(true).durationSeconds(600).build(), ENGLISH).what())
                .isEqualTo("at least 10 min");
    }

    @Test
    void nothingTriedIsToldFromNotAnswered() {
        assertThat(CrampLine.of(bare().remedies(List.of()).build(), ENGLISH).more())
                .isEqualTo("nothing tried");
        assertThat(CrampLine.of(bare().sorenessHours(0).build(), ENGLISH).more()).isEmpty();
        RemedyUse unnamed = new RemedyUse(null, null, null);
        assertThat(CrampLine.of(bare().remedies(List.of(unnamed)).build(), ENGLISH).more())
                .isEqualTo("something");
    }
}
