package org.crampdiary.ui.parts.pause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crampdiary.model.Pause;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Phrase;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.parts.form.DayAnswer;
import org.crampdiary.ui.parts.form.EntryFormModel;
import org.jspecify.annotations.Nullable;

/**
 * A pause while it is being written down. Nothing is saved before all of it is right. For the FX
 * thread.
 */
final class PauseFormModel extends EntryFormModel<Pause> {

    private final Pauses others;
    private final DayAnswer from;
    private final DayAnswer to;

    /** A new pause that begins with a night and goes on until it is ended. */
    PauseFormModel(LocalDate first, Pauses others) {
        this(new Pause(UUID.randomUUID().toString(), first, null, null), others);
    }

    /**
     * A pause that is in the diary.
     *
     * @param others may hold it too
     */
    PauseFormModel(Pause pause, Pauses others) {
        super(PauseFields.SHAPE, pause);
        this.others = others;
        from =
                own(
                        PauseFields.FROM,
                        new DayAnswer(
                                new DateInput(),
                                day -> day == null ? Phrase.of("pause.from-needed") : null));
        to = own(PauseFields.TO, new DayAnswer(new DateInput(), this::wrongEnd));
        ask(List.of());
    }

    private @Nullable Phrase wrongEnd(@Nullable LocalDate day) {
        LocalDate first = from.value();
        return day != null && first != null && day.isBefore(first)
                ? Phrase.of("pause.ends-before", first)
                : null;
    }

    /** The first night. */
    DateInput from() {
        return from.input();
    }

    /** The last night; empty while nobody knows. */
    DateInput to() {
        return to.input();
    }

    @Override
    public Optional<Pause> validated() {
        return super.validated().filter(this::sharesNothing);
    }

    private boolean sharesNothing(Pause pause) {
        Pause shared = others.sharing(pause);
        return from().mark(shared == null ? null : Phrase.of("pause.overlaps", shared.from()));
    }
}
