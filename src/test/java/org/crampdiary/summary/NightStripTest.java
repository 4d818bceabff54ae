package org.crampdiary.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.crampdiary.summary.NightStrip.Cell;
import org.crampdiary.summary.NightStrip.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightStripTest {

    private static final LocalDate LAST = Diaries.LAST;

    private static NightStrip strip(int nights, Edit... edits) {
        return NightStrip.of(Diary.EMPTY.apply(Change.of(edits)), NightRange.ending(LAST, nights));
    }

    @Test
    void aCellHoldsTheNumberTheWorstAndWhetherOneWoke() {
        NightStrip strip =
                strip(
                        3,
                        new Edit.PutCramp(
                                CrampBuilder.inNight("a", LAST).severity(3).woke(true).build()),
                        new Edit.PutCramp(CrampBuilder.inNight("b", LAST).severity(8).build()),
                        new Edit.PutNight(
                                new NightBuilder(LAST.minusDays(1))
                                        .status(NightStatus.CRAMPS)
                                        .build()));
        assertThat(strip.nightsPerCell()).isOne();
        Cell missing = strip.cells().getFirst();
        assertThat(missing.recorded()).isZero();
        assertThat(missing.thin()).isTrue();
        Cell undetailed = strip.cells().get(1);
        assertThat(undetailed.cramps()).isOne();
        assertThat(undetailed.worst()).isNull();
        Cell last = strip.cells().getLast();
        assertThat(last.cramps()).isEqualTo(2);
        assertThat(last.worst()).isEqualTo(8);
        assertThat(last.woken()).isOne();
        assertThat(last.thin()).isFalse();
    }

    @Test
    void whatHappenedBesideTheCrampsIsMarked() {
        Medicine medicine = new Medicine("Furix", null, null, LAST.minusDays(4), LAST.minusDays(2));
        NightStrip strip =
                strip(
                        5,
                        new Edit.PutProfile(
                                new Profile(
                                        Instant.EPOCH,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(medicine),
                                        null)),
                        new Edit.PutVisit(
                                new Visit("v", LAST, null, null, null, null, Instant.EPOCH)),
                        new Edit.PutNight(
                                new NightBuilder(LAST).symptoms(List.of(Symptom.FEVER)).build()));
        assertThat(strip.cells().stream().map(Cell::marks).map(List::copyOf).toList().toString())
                .isEqualTo(
                        "[[MEDICINE], [], [], [MEDICINE], "
                                + strip.cells().getLast().marks()
                                + "]");
        assertThat(strip.cells().getLast().marks())
                .containsExactlyInAnyOrder(Mark.VISIT, Mark.SIGN);
    }

    @Test
    void aPausedNightIsNotMissing() {
        Pause pause = new Pause("p", LAST.minusDays(1), LAST, Instant.EPOCH);
        NightStrip strip =
                strip(
                        3,
                        new Edit.PutPause(pause),
                        new Edit.PutCramp(CrampBuilder.inNight("a", LAST).build()));
        assertThat(strip.cells()).extracting(Cell::isPaused).containsExactly(false, true, false);
        assertThat(strip.cells()).extracting(Cell::thin).containsExactly(true, false, false);
    }

    /** At most four rows of 28 cells, and of thirty years none is left out. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "112, 1, 112",
        "113, 7, 17",
        "784, 7, 112",
        "785, 28, 29",
        "3136, 28, 112",
        "3650, 91, 41",
        "10957, 364, 31",
    })
    void longPeriodsPutSeveralNightsInACell(int nights, int perCell, int cells) {
        NightStrip strip = strip(nights);
        assertThat(strip.nightsPerCell()).isEqualTo(perCell);
        assertThat(strip.cells()).hasSize(cells);
        assertThat(strip.cells().stream().mapToInt(cell -> cell.nights().length()).sum())
                .isEqualTo(nights);
        assertThat(strip.cells().getLast().nights().to()).isEqualTo(LAST);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 28", "28, 28", "30, 30", "31, 31", "32, 28", "60, 30", "84, 28", "90, 30", "94, 28",
        "112, 28"
    })
    void noRowHoldsAFewAloneIfItCanBeHelped(int nights, int row) {
        assertThat(strip(nights).rowLength()).isEqualTo(row);
    }
}
