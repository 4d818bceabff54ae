package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Site;
import org.crampdiary.ui.parts.session.EditableDiary;
import org.jspecify.annotations.Nullable;

/**
 * The stopwatch of Tonight. A start is in the diary before the clock shows that it runs, so nothing
 * is lost when the lid is closed or the power fails. For the FX thread.
 */
public final class CrampClock {

    /** A second press within this time is a trembling hand, not an answer. */
    private static final Duration DEBOUNCE = Duration.ofSeconds(2);

    /** So long "saved" stands there after a stop, and a press begins no new cramp by mistake. */
    private static final Duration SAVED_STANDS = Duration.ofSeconds(6);

    /**
     * A press so soon after a start that is not saved says the same again; a later one does not.
     */
    private static final Duration PRESSED_AGAIN = Duration.ofMinutes(3);

    /** Longer than this, and the elapsed time may be that of a forgotten clock. */
    private static final Duration LONGEST = Duration.ofMinutes(60);

    /** Published advice on cramps that do not end begins here (NHS, Leg cramps). */
    public static final Duration ADVICE_AFTER = Duration.ofMinutes(10);

    /** What the big button does next. */
    public enum State {
        IDLE,
        RUNNING,
        STOPPED
    }

    private final EditableDiary kept;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyLongWrapper elapsedSeconds = new ReadOnlyLongWrapper();
    private @Nullable String crampId;
    private @Nullable Instant lastPress;
    private @Nullable Cramp unsaved;
    private final ReadOnlyBooleanWrapper justSaved = new ReadOnlyBooleanWrapper();
    private @Nullable Instant saved;
    private final SeenTime seen = new SeenTime();

    /** The running cramp goes on, as the person said when it had lasted so long. */
    private Duration toldToGoOn = Duration.ZERO;

    public CrampClock(EditableDiary kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
        Cramp running = kept.diary().running();
        if (running != null && running.start() != null) {
            Instant start = running.start().toInstant();
            seen.opened(start, clock.instant());
            lastPress = start.plusSeconds(1); // it was perhaps pressed a moment ago, elsewhere
        }
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Seconds since the running cramp began. */
    public ReadOnlyLongProperty elapsedSecondsProperty() {
        return elapsedSeconds.getReadOnlyProperty();
    }

    /** Whether a cramp was saved in the last few seconds; presses do nothing then. */
    ReadOnlyBooleanProperty justSavedProperty() {
        return justSaved.getReadOnlyProperty();
    }

    /** The cramp that runs or was just stopped or logged; null when there is none. */
    @Nullable Cramp cramp() {
        return crampId == null ? null : kept.diary().cramp(crampId);
    }

    /** Brings the clock in line with a new snapshot, also one that an undo or another room made. */
    public void follow(Diary diary) {
        Cramp running = diary.running();
        Cramp current = crampId == null ? null : diary.cramp(crampId);
        if (running != null) {
            crampId = running.id();
            state.set(State.RUNNING);
            tick();
        } else if (current != null && !current.inTrash()) {
            state.set(State.STOPPED);
            tick();
        } else {
            crampId = savedJustNow() ? crampId : null; // it may not be in the diary yet
            state.set(State.IDLE);
        }
    }

    /** Lets go of a cramp that is over, unless it was saved just now: ready for a new one. */
    public void forget() {
        if (state.get() == State.STOPPED && !savedJustNow()) {
            crampId = null;
            state.set(State.IDLE);
        }
    }

    /** To be called at each second while it runs or "saved" stands, else every few seconds. */
    public void tick() {
        justSaved.set(state.get() == State.STOPPED && savedJustNow());
        seen.tick(clock.instant());
        Cramp cramp = cramp();
        if (state.get() == State.RUNNING && cramp != null && cramp.start() != null) {
            elapsedSeconds.set(Math.max(0, elapsed(cramp).toSeconds()));
        }
    }

    private Duration elapsed(Cramp cramp) {
        OffsetDateTime start = cramp.start();
        return start == null ? Duration.ZERO : Duration.between(start.toInstant(), clock.instant());
    }

    /** The big button: starts, or stops what runs. A second press within two seconds is ignored. */
    void press() {
        tick();
        if (justSaved.get() || (lastPress != null && within(DEBOUNCE, lastPress))) {
            return;
        }
        lastPress = clock.instant();
        if (state.get() == State.RUNNING) {
            stop();
        } else {
            start();
        }
    }

    private boolean savedJustNow() {
        return saved != null && within(SAVED_STANDS, saved);
    }

    private boolean within(Duration time, Instant since) {
        return Duration.between(since, clock.instant()).abs().compareTo(time) < 0;
    }

    /** What was started a moment ago and is not saved is started again, and not another one. */
    private void start() {
        Cramp cramp = unsaved;
        if (cramp == null
                || kept.diary().cramp(cramp.id()) != null // saved, and perhaps not confirmed
                || elapsed(cramp).abs().compareTo(PRESSED_AGAIN) >= 0) {
            cramp = startingAt(clock.instant()).set(CrampFields.ONGOING, true).build();
        }
        unsaved = cramp;
        toldToGoOn = Duration.ZERO;
        saved = null;
        seen.started(clock.instant());
        save(cramp, new MarkRunning(cramp.id()));
    }

    private EntryValues<Cramp> startingAt(Instant instant) {
        ZonedDateTime start = instant.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone());
        return Cramp.startingAt(
                UUID.randomUUID().toString(), start.toOffsetDateTime(), clock.getZone());
    }

    private void stop() {
        Cramp cramp = cramp();
        if (cramp == null) {
            return;
        }
        Duration elapsed = elapsed(cramp);
        boolean known =
                seenSince(cramp) && !elapsed.isNegative() && elapsed.compareTo(LONGEST) <= 0;
        stoppedAfter(known ? Duration.ofSeconds(Math.max(1, elapsed.toSeconds())) : null);
    }

    private boolean seenSince(Cramp cramp) {
        OffsetDateTime start = cramp.start();
        return start != null && seen.since(start.toInstant());
    }

    /** What runs has stopped; {@code lasted} is null where the morning is to ask how long. */
    void stoppedAfter(@Nullable Duration lasted) {
        Double seconds = lasted == null ? null : (Double) (double) lasted.toSeconds();
        saved = clock.instant();
        edit(
                present ->
                        present.set(CrampFields.ONGOING, false)
                                .set(CrampFields.DURATION_SECONDS, seconds),
                new MarkRunning(null));
    }

    /** What runs is still going, however long it has been. */
    void goesOn() {
        Cramp cramp = cramp();
        toldToGoOn = cramp == null ? Duration.ZERO : elapsed(cramp);
    }

    /** Whether it has run so long that it may have been forgotten, and nobody said otherwise. */
    boolean mayBeForgotten() {
        return state.get() == State.RUNNING
                && elapsedSeconds.get() > toldToGoOn.plus(LONGEST).toSeconds();
    }

    /** Changes the present cramp as it is recorded when the change's turn has come. */
    private void edit(UnaryOperator<EntryValues<Cramp>> how, Edit... marks) {
        edit(how, _ -> {}, marks);
    }

    private void edit(
            UnaryOperator<EntryValues<Cramp>> how, Consumer<? super Diary> saved, Edit... marks) {
        String id = crampId;
        if (id != null) {
            kept.edit(
                    diary -> {
                        Cramp present = diary.cramp(id);
                        Cramp next =
                                present == null
                                        ? null
                                        : how.apply(CrampFields.SHAPE.values(present)).build();
                        return Objects.equals(next, present)
                                ? Change.of(marks)
                                : Change.of(marks).and(new PutCramp(Objects.requireNonNull(next)));
                    },
                    saved);
        }
    }

    /** Logs a cramp that is over already and lasted about so long. */
    void alreadyOver(int seconds) {
        Cramp cramp =
                startingAt(clock.instant().minusSeconds(seconds))
                        .set(CrampFields.DURATION_SECONDS, (double) seconds)
                        .build();
        saved = clock.instant();
        save(cramp, new MarkRunning(null));
    }

    private void save(Cramp cramp, MarkRunning running) {
        crampId = cramp.id();
        Change change = Change.of(new PutCramp(cramp), running, new MarkToFinish(cramp.id(), true));
        kept.edit(_ -> change, _ -> unsaved = null);
    }

    /** What runs was not a cramp: it goes to the trash; {@code done} runs afterwards. */
    void notACramp(Runnable done) {
        Cramp cramp = cramp();
        if (cramp != null) {
            Instant now = clock.instant();
            edit(
                    present -> present.set(CrampFields.DELETED_AT, now),
                    _ -> done.run(),
                    new MarkRunning(null));
        }
    }

    /** Says where the present cramp is; saved at once. */
    void where(List<Site> sites) {
        edit(present -> present.set(CrampFields.SITES, sites));
    }

    /** Says how bad the present cramp is, 0–10; saved at once. */
    void severity(@Nullable Integer severity) {
        edit(present -> present.set(CrampFields.SEVERITY, severity));
    }

    /** Whether a change is one of the present cramp. */
    boolean concerns(Change change) {
        return crampId != null && change.puts(crampId);
    }

    /** Whether the running cramp has lasted so long that advice is due. */
    boolean adviceDue() {
        return state.get() == State.RUNNING && elapsedSeconds.get() >= ADVICE_AFTER.toSeconds();
    }
}
