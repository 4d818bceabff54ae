package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;
import org.crampdiary.store.protection.LockedCramp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What times kept beside a locked diary become in it. */
final class LockedTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-03T03:12:00+01:00");
    private static final Instant LATER = Instant.parse("2026-03-03T02:20:00Z");

    private static LockedCramp running() {
        return new LockedCramp("a", START, ZONE, false, null, null);
    }

    private static LockedCramp over() {
        return new LockedCramp("a", START, ZONE, true, 240, null);
    }

    private static LockedCramp none() {
        return new LockedCramp("a", START, ZONE, true, null, LATER);
    }

    private static Cramp stored(boolean ongoing, @Nullable Instant deletedAt) {
        return CrampFields.SHAPE
                .values(running().cramp())
                .set(CrampFields.ONGOING, ongoing)
                .set(CrampFields.DELETED_AT, deletedAt)
                .build();
    }

    private static Diary with(Cramp cramp, @Nullable String running) {
        return new Diary(
                1,
                Profile.EMPTY,
                List.of(),
                List.of(cramp),
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                new Marks(running, Set.of(), Map.of(), Set.of(), EarlierEntries.NONE));
    }

    private static Change taken(Diary diary, LockedCramp times) {
        return LockedTimes.in(diary, List.of(times));
    }

    private static Cramp put(Change change) {
        return ((PutCramp) change.edits().getFirst()).cramp();
    }

    @Test
    void aCrampTheDiaryDoesNotHaveIsAddedAndAskedAbout() {
        assertThat(taken(Diary.EMPTY, running()).edits())
                .containsExactly(
                        new PutCramp(running().cramp()),
                        new MarkToFinish("a", true),
                        new MarkRunning("a"));
        assertThat(taken(Diary.EMPTY, over()).edits())
                .containsExactly(new PutCramp(over().cramp()), new MarkToFinish("a", true));
    }

    @Test
    void oneThatIsStillRunningThereIsStoppedOnceItIsOver() {
        Diary diary = with(stored(true, null), "a");
        assertThat(taken(diary, running()).edits()).isEmpty();
        Change stopped = taken(diary, over());
        assertThat(put(stopped).durationSeconds()).isEqualTo(240);
        assertThat(put(stopped).ongoing()).isFalse();
        assertThat(stopped.edits()).endsWith(new MarkRunning(null));
        assertThat(taken(with(stored(true, null), "b"), over()).edits())
                .hasSize(1); // another one runs, and goes on
    }

    @Test
    void whatWasEndedInTheDiaryStaysAsItIs() {
        assertThat(taken(with(stored(false, null), null), over()).edits()).isEmpty();
    }

    @Test
    void oneThatWasNoCrampGoesToTheTrash() {
        assertThat(put(taken(Diary.EMPTY, none())).deletedAt()).isEqualTo(LATER);
        Change stopped = taken(with(stored(true, null), "a"), none());
        assertThat(put(stopped).deletedAt()).isEqualTo(LATER);
        assertThat(put(stopped).ongoing()).isFalse();
        assertThat(stopped.edits()).endsWith(new MarkRunning(null));
        assertThat(taken(with(stored(false, LATER), null), none()).edits()).isEmpty();
    }
}
