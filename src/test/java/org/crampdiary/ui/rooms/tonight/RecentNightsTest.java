package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.RemovePause;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Symptom;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nights just past, without a window. */
final class RecentNightsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), NIGHT.plusDays(1).atTime(3, 12));
    private DiaryStore store;
    private RoomHarness room;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        room = new RoomHarness(store, clock, Language.ENGLISH);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T03:12, 2026-03-02, 2026-03-03",
        "2026-03-04T04:59, 2026-03-02, 2026-03-03",
        "2026-03-04T05:00, 2026-03-03, 2026-03-03",
        "2026-03-04T05:59, 2026-03-03, 2026-03-03",
        "2026-03-04T06:00, 2026-03-03, 2026-03-04",
        "2026-03-04T11:59, 2026-03-03, 2026-03-04",
        "2026-03-04T12:00, 2026-03-03, 2026-03-04",
        "2026-03-04T23:00, 2026-03-03, 2026-03-04"
    })
    void lastNightAndTheWakingDayFollowTheClock(String time, LocalDate last, LocalDate day) {
        clock.set(LocalDateTime.parse(time));
        RecentNights nights = new RecentNights(room.session, clock);
        assertThat(nights.lastNight()).isEqualTo(last);
        assertThat(nights.wakingDay()).isEqualTo(day);
    }

    @Test
    void theNightsOfAPauseAreNotMissed() {
        clock.set(NIGHT.plusDays(1).atTime(9, 12));
        Pause pause = new Pause("p", NIGHT.minusDays(1), NIGHT, null);
        store.apply(Change.of(new PutPause(pause)));
        room.session.publish(store.current());
        assertThat(new RecentNights(room.session, clock).missed())
                .containsExactly(NIGHT.minusDays(2));
    }

    @ParameterizedTest
    @CsvSource({
        // hour, paused, the night, a sign of three nights before, whether it is asked after signs
        " 9, false, '',     '',       true",
        " 9, true,  '',     '',       false",
        " 9, true,  cramps, '',       true",
        " 9, true,  trash,  '',       false",
        " 9, true,  none,   '',       true",
        " 9, true,  '',     weakness, true",
        "20, true,  cramps, '',       true",
        "20, true,  '',     weakness, true",
        " 3, false, cramps, weakness, false",
        " 3, true,  cramps, weakness, false"
    })
    void inAPauseTheSignsOfARecordedNightAndOpenOnesAreAskedAfter(
            int hour, boolean paused, String night, String sign, boolean asked) {
        clock.set(NIGHT.plusDays(1).atTime(9, 0));
        if (paused) {
            store.apply(Change.of(new PutPause(new Pause("p", NIGHT.minusDays(2), null, null))));
        }
        switch (night) {
            case "cramps" ->
                    store.apply(Change.of(new PutCramp(CrampBuilder.inNight("a", NIGHT).build())));
            case "trash" -> {
                Cramp cramp = CrampBuilder.inNight("a", NIGHT).build();
                store.apply(Change.of(new PutCramp(cramp)));
                store.apply(
                        Change.of(
                                new PutCramp(
                                        CrampBuilder.of(cramp)
                                                .deletedAt(clock.instant())
                                                .build())));
            }
            case "none" -> put(NightBuilder.of(Night.empty(NIGHT)).status(NightStatus.NONE));
            default -> {}
        }
        if (sign.equals("weakness")) {
            put(
                    NightBuilder.of(Night.empty(NIGHT.minusDays(3)))
                            .symptoms(List.of(Symptom.WEAKNESS)));
        }
        room.session.publish(store.current());
        clock.set(NIGHT.plusDays(1).atTime(hour, 0));
        assertThat(new RecentNights(room.session, clock).asksAfterSigns()).isEqualTo(asked);
    }

    private void put(NightBuilder night) {
        store.apply(Change.of(new PutNight(night.build())));
    }

    @Test
    void inAPauseOnlyItsOwnCrampsWaitToBeFinished() {
        clock.set(NIGHT.plusDays(1).atTime(9, 12));
        store.apply(
                Change.of(
                        new PutCramp(CrampBuilder.inNight("before", NIGHT.minusDays(4)).build()),
                        new PutCramp(CrampBuilder.inNight("in it", NIGHT).build()),
                        new MarkToFinish("before", true),
                        new MarkToFinish("in it", true),
                        new PutPause(new Pause("p", NIGHT.minusDays(1), null, null))));
        room.session.publish(store.current());
        RecentNights nights = new RecentNights(room.session, clock);
        assertThat(nights.toFinish()).extracting(Cramp::id).containsExactly("in it");
        room.session.apply(Change.of(new RemovePause("p")));
        assertThat(nights.toFinish()).extracting(Cramp::id).containsExactly("before", "in it");
    }

    @Test
    void missedNightsAreAskedForThreeNightsAndOnlyOnce() {
        clock.set(NIGHT.plusDays(1).atTime(9, 12));
        RecentNights nights = new RecentNights(room.session, clock);
        assertThat(nights.missed()).containsExactly(NIGHT, NIGHT.minusDays(1), NIGHT.minusDays(2));
        nights.answer(NIGHT, NightAnswer.NONE, () -> {});
        nights.answer(NIGHT.minusDays(1), NightAnswer.UNKNOWN, () -> {});
        assertThat(nights.missed()).containsExactly(NIGHT.minusDays(2));
        assertThat(store.current().status(NIGHT)).isEqualTo(NightStatus.NONE);
        assertThat(store.current().status(NIGHT.minusDays(1))).isNull();
    }

    @Test
    void fluidAloneDoesNotAnswerForANight() {
        clock.set(NIGHT.plusDays(1).atTime(9, 12));
        store.apply(
                Change.of(new PutNight(NightBuilder.of(Night.empty(NIGHT)).fluidMl(1200).build())));
        room = new RoomHarness(store, clock, Language.ENGLISH);
        RecentNights nights = new RecentNights(room.session, clock);
        assertThat(nights.missed()).contains(NIGHT);
    }

    @Test
    void theMorningAsksAndTheNightDoesNot() {
        Cramp cramp = CrampBuilder.inNight("c1", NIGHT).durationSeconds(180).build();
        store.apply(Change.of(new PutCramp(cramp), new MarkToFinish("c1", true)));
        room = new RoomHarness(store, clock, Language.ENGLISH);
        RecentNights nights = new RecentNights(room.session, clock);
        assertThat(nights.toFinish()).isEmpty();
        clock.set(NIGHT.plusDays(1).atTime(6, 12));
        assertThat(nights.toFinish()).containsExactly(store.current().cramps().getFirst());
        Cramp finished = CrampBuilder.of(store.current().cramps().getFirst()).severity(5).build();
        room.session.edit(diary -> OpenCramp.put(finished, diary));
        assertThat(nights.toFinish()).isEmpty();
        assertThat(store.current().cramps().getFirst().severity()).isEqualTo(5);
    }
}
