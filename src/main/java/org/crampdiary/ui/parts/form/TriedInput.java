package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.TextLimit;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.crampdiary.ui.kit.input.RoughDateInput;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/** Something tried while it is being written down. For the FX thread. */
final class TriedInput implements EntryInput<Tried> {

    private @Nullable Treatment what;
    private final TextInput words = new TextInput();
    private final RoughDateInput start = new RoughDateInput();
    private final RoughDateInput end = new RoughDateInput();
    private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();

    TriedInput(Tried tried) {
        what = tried.what();
        words.textProperty().set(Objects.requireNonNullElse(tried.words(), ""));
        start.set(tried.start());
        end.set(tried.end());
        verdict.set(tried.verdict());
    }

    @Nullable Treatment what() {
        return what;
    }

    /** Whether it is none of the list. */
    boolean inOwnWords() {
        return what == null || what == Treatment.OTHER;
    }

    TextInput words() {
        return words;
    }

    RoughDateInput start() {
        return start;
    }

    RoughDateInput end() {
        return end;
    }

    /** What the person thinks of it; null when not said. */
    ObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict;
    }

    @Override
    public boolean validate(LocalDate today) {
        boolean right = words.mark(TextAnswer.tooLong(TextLimit.NAME, words.textProperty().get()));
        right &= start.validate();
        right &= end.validate();
        RoughDate first = start.value();
        RoughDate last = end.value();
        if (first != null && first.first().isAfter(today)) {
            return start.mark(Phrase.of("profile.tried-later"));
        }
        if (first != null && last != null && Tried.endsBefore(last, first)) {
            return end.mark(Phrase.of("profile.ends-before-start"));
        }
        return right;
    }

    @Override
    public @Nullable Tried value() {
        String typed = words.textProperty().get().strip();
        Tried tried =
                new Tried(
                        what,
                        typed.isEmpty() ? null : typed,
                        start.value(),
                        end.value(),
                        verdict.get());
        boolean empty = inOwnWords() && tried.equals(new Tried(what, null, null, null, null));
        return empty ? null : tried;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) words.textProperty().get());
        draft.put(name + ".what", what);
        draft.put(name + ".start", (Object) start.textProperty().get());
        draft.put(name + ".end", (Object) end.textProperty().get());
        draft.put(name + ".verdict", verdict.get());
    }

    @Override
    public void restore(String name, Draft draft) {
        what = Coded.of(Treatment.class, draft.textOf(name + ".what")).orElse(null);
        draft.text(name, words.textProperty());
        draft.text(name + ".start", start.textProperty());
        draft.text(name + ".end", end.textProperty());
        draft.one(name + ".verdict", Verdict.class, verdict);
    }
}
