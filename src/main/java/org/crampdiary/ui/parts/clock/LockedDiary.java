package org.crampdiary.ui.parts.clock;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.EditableDiary;
import org.jspecify.annotations.Nullable;

/**
 * A diary of nothing but the cramps that are recorded while the real one is locked, or not read
 * yet. Their times are kept, and whatever else is said of them is not. For the FX thread.
 */
public final class LockedDiary implements EditableDiary {

    private final LockedCramps cramps;
    private final Background background;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<Diary> diary =
            new ReadOnlyObjectWrapper<>(this, "diary", Diary.EMPTY);

    private int asked;

    /** For the writing thread, on which another press may wait already. */
    private volatile Diary written = Diary.EMPTY;

    /**
     * @param failed is told what could not be kept
     */
    public LockedDiary(
            LockedCramps cramps, Background background, Consumer<? super Exception> failed) {
        this.cramps = cramps;
        this.background = background;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Diary> diaryProperty() {
        return diary.getReadOnlyProperty();
    }

    @Override
    public Diary diary() {
        return diary.get();
    }

    /** Begins with what is recorded already. */
    public void show(List<LockedCramp> recorded) {
        Change all = Change.of();
        for (LockedCramp times : recorded) {
            if (times.deletedAt() != null) {
                continue;
            }
            all = all.and(new PutCramp(times.cramp()));
            if (!times.over()) {
                all = all.and(new MarkRunning(times.id()));
            }
        }
        written = Diary.EMPTY.apply(all);
        diary.set(written);
    }

    /** How many changes were asked for, done or not. */
    public int asked() {
        return asked;
    }

    @Override
    public void edit(Function<? super Diary, Change> change, Consumer<? super Diary> saved) {
        asked++;
        background.write(
                () -> written(change),
                next -> {
                    diary.set(next.diary());
                    saved.accept(next.diary());
                    if (next.unconfirmed() != null) {
                        failed.accept(next.unconfirmed());
                    }
                },
                failed);
    }

    /** What is written, and what the disk did not confirm of it, which is there all the same. */
    private record Written(Diary diary, @Nullable Refusal unconfirmed) {}

    private Written written(Function<? super Diary, Change> change) {
        Change next = change.apply(written);
        Refusal unconfirmed = null;
        for (Edit edit : next.edits()) {
            if (edit instanceof PutCramp(Cramp cramp)) {
                try {
                    write(cramp);
                } catch (Refusal e) {
                    if (!e.sentences().getFirst().key().equals(LockedCramps.UNCONFIRMED)) {
                        throw e;
                    }
                    unconfirmed = e;
                }
            }
        }
        written = written.apply(next);
        return new Written(written, unconfirmed);
    }

    private void write(Cramp cramp) {
        OffsetDateTime start = Objects.requireNonNull(cramp.start(), "the clock knows it");
        ZoneId zone = Objects.requireNonNull(cramp.zone(), "the clock knows it");
        if (cramp.deletedAt() != null) {
            cramps.deleted(cramp.id(), start, zone, cramp.deletedAt());
        } else if (Boolean.TRUE.equals(cramp.ongoing())) {
            cramps.started(cramp.id(), start, zone);
        } else {
            Double seconds = cramp.durationSeconds();
            cramps.stopped(
                    cramp.id(), start, zone, seconds == null ? null : (Integer) seconds.intValue());
        }
    }
}
