package org.crampdiary.ui.parts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.RemovePause;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a person did, brought in from a file and deleted for good, each step can be taken back
 * and done again: none is refused, and so none stands for ever before the older ones.
 */
final class UndoPropertyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int STEPS = 40;
    private static final int NIGHTS = 2;

    @TempDir Path folder;

    private final List<String> failed = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {7, 9, 12})
    void everyStepGoesBackAndForth(long seed) {
        Random random = new Random(seed);
        Messages messages = new Messages(Language.ENGLISH);
        Tasks tasks =
                new Tasks(
                        new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run),
                        (text, _, _) -> failed.add(text),
                        messages,
                        error -> {
                            throw new AssertionError(error);
                        });
        try (DiaryStore store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK)) {
            DiarySession session = new DiarySession(store, new History(), tasks, CLOCK);
            session.applyImported(_ -> overlappingPauses(random), _ -> {}, () -> {});
            for (int step = 0; step < STEPS; step++) {
                act(session, random);
            }
            failed.clear(); // a person may be refused, and nothing is remembered of it
            int done = all(session, session::undo);
            int again = all(session, session::redo);
            assertThat(again).isEqualTo(done).isPositive();
            assertThat(all(session, session::undo)).isEqualTo(done);
        }
    }

    /** How many steps there were. */
    private int all(DiarySession session, Runnable swap) {
        for (int steps = 0; ; steps++) {
            long before = session.diary().revision();
            swap.run();
            assertThat(failed).isEmpty();
            if (session.diary().revision() == before) {
                return steps;
            }
            assertThat(FIRST.datesUntil(FIRST.plusDays(NIGHTS)))
                    .noneMatch(night -> NightEntries.of(session.diary(), night).contradicted());
        }
    }

    private static void act(DiarySession session, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 ->
                    session.edit(
                            diary -> Change.of(status(diary, random), cramp(diary, random, false)));
            case 2 ->
                    session.edit(diary ->
                            Change.of(cramp(diary, random, false), cramp(diary, random, false)));
            case 3 -> session.edit(diary -> Change.of(cramp(diary, random, true)));
            case 4, 5 -> session.edit(diary -> Change.of(status(diary, random)));
            case 6 -> session.apply(new Change(List.of(pause(random))));
            default ->
                    session.diary().crampsWithTrash().stream()
                            .filter(Cramp::inTrash)
                            .findFirst()
                            .ifPresent(cramp -> session.purge(cramp, Change.of()));
        }
    }

    private static Edit status(Diary diary, Random random) {
        Night record = diary.nightOrEmpty(night(random));
        NightStatus said = random.nextInt(4) == 0 ? null : NightStatus.NONE;
        return new PutNight(
                record.with(NightFields.STATUS, said)
                        .with(NightFields.FLUID_ML, (double) random.nextInt(3_000)));
    }

    private static Edit cramp(Diary diary, Random random, boolean trashed) {
        String id = "c" + random.nextInt(4);
        Cramp there =
                Objects.requireNonNullElseGet(
                        diary.cramp(id), () -> Cramp.inNight(id, night(random)).build());
        return new PutCramp(
                there.with(CrampFields.NIGHT, trashed ? there.night() : night(random))
                        .with(CrampFields.DELETED_AT, trashed ? CLOCK.instant() : null));
    }

    private static Edit pause(Random random) {
        String id = "p" + random.nextInt(3);
        return random.nextBoolean() ? new RemovePause(id) : new PutPause(pause(id, random));
    }

    private static Pause pause(String id, Random random) {
        LocalDate from = night(random);
        return new Pause(id, from, random.nextBoolean() ? null : from.plusDays(2), null);
    }

    private static Change overlappingPauses(Random random) {
        return Change.of(
                new PutPause(pause("p0", random)),
                new PutPause(pause("p1", random)),
                new PutPause(pause("p2", random)));
    }

    private static LocalDate night(Random random) {
        return FIRST.plusDays(random.nextInt(NIGHTS));
    }
}
