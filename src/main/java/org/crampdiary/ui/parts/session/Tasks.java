package org.crampdiary.ui.parts.session;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which rooms get something done off the FX thread. What could not be done is said
 * in a notice if that was to be expected, else in the error window. For the FX thread.
 */
public final class Tasks {

    private Background background;
    private final Notices notices;
    private final Messages messages;
    private final UnexpectedErrors unexpected;

    /** Shows an error that nobody foresaw. */
    public interface UnexpectedErrors {
        void show(Throwable error);
    }

    public Tasks(
            Background background,
            Notices notices,
            Messages messages,
            UnexpectedErrors unexpected) {
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.unexpected = unexpected;
    }

    /**
     * Changes the diary or a file, after all that was handed over before.
     *
     * @param again offered as "try again" after a failure; null where there is no sense in it
     */
    public <T> void write(Callable<T> work, Consumer<? super T> done, @Nullable Runnable again) {
        background.write(work, done, failure -> report(failure, again));
    }

    /** As {@link #write}; {@code failed} runs before the person is told, and says as what. */
    <T> void write(
            Callable<T> work,
            Consumer<? super T> done,
            Function<? super Exception, Notices.Kind> failed,
            Runnable again) {
        background.write(work, done, failure -> report(failure, again, failed.apply(failure)));
    }

    /** As {@link #write(Callable, Consumer, Runnable)}, for who says what a failure means. */
    <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        background.write(work, done, failed);
    }

    /** Reads and computes; {@code again} as in {@link #write}. */
    public <T> void compute(Callable<T> work, Consumer<? super T> done, @Nullable Runnable again) {
        background.run(background.computer(), work, done, failure -> report(failure, again));
    }

    /** As {@link #compute(Callable, Consumer, Runnable)}, for who knows what a failure means. */
    <T> void compute(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        background.run(background.computer(), work, done, failed);
    }

    /** Works on another disk than the diary's, however slow it is; saving does not wait for it. */
    public <T> void beside(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        background.beside(work, done, failed);
    }

    /**
     * Waits for something outside of the program, such as a printer. Nothing else waits with it.
     *
     * @param late what it fails with when no answer comes in time
     * @param failed is told of every failure, so that whoever waits does so no longer
     */
    public <T> void outside(
            Callable<T> work,
            Refusal late,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        background.outside(work, late, done, failed);
    }

    /** Begins nothing any more: the diary is closed, and whoever still asks shows none of it. */
    public void end() {
        background = new Background(_ -> {}, _ -> {}, _ -> {}, background.fxThread());
    }

    /** Brings something back from another thread. */
    void onFxThread(Runnable action) {
        background.fxThread().execute(action);
    }

    /** Tells the person; {@code again} is offered as "try again" when it is not null. */
    public void report(Exception failure, @Nullable Runnable again) {
        report(failure, again, Notices.Kind.FAILED);
    }

    private void report(Exception failure, @Nullable Runnable again, Notices.Kind kind) {
        if (failure instanceof Refusal refusal) {
            notices.show(
                    sentences(refusal, messages),
                    again == null
                            ? null
                            : new Notices.NoticeAction(messages.text("notice.try-again"), again),
                    kind);
        } else {
            unexpected.show(failure);
        }
    }

    /** All sentences of a refusal, one on each line. */
    public static String sentences(Refusal refusal, Messages messages) {
        return refusal.sentences().stream().map(messages::text).collect(Collectors.joining("\n"));
    }
}
