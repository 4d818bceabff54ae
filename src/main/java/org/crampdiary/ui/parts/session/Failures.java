package org.crampdiary.ui.parts.session;

import java.util.stream.Collectors;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What happens when something could not be done: a notice if it was expected, else the error
 * window.
 */
public final class Failures {

    private final Notices notices;
    private final Messages messages;
    private final UnexpectedErrors unexpected;

    /** Shows an error that nobody foresaw. */
    public interface UnexpectedErrors {
        void show(Throwable error);
    }

    public Failures(Notices notices, Messages messages, UnexpectedErrors unexpected) {
        this.notices = notices;
        this.messages = messages;
        this.unexpected = unexpected;
    }

    /** Tells the person; {@code again} is offered as "try again" when it is not null. */
    public void report(Exception failure, @Nullable Runnable again) {
        if (failure instanceof Refusal refusal) {
            notices.failed(
                    sentences(refusal, messages),
                    again == null
                            ? null
                            : new Notices.NoticeAction(messages.text("notice.try-again"), again));
        } else {
            unexpected.show(failure);
        }
    }

    /** All sentences of a refusal, one on each line. */
    public static String sentences(Refusal refusal, Messages messages) {
        return refusal.sentences().stream().map(messages::text).collect(Collectors.joining("\n"));
    }
}
