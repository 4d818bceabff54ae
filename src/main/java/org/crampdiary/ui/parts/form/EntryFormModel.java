package org.crampdiary.ui.parts.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/**
 * A form that asks the declared fields of an entry. Each has an answer made of its kind: what the
 * form asks is also checked, kept as a draft and saved. For the FX thread.
 */
public abstract class EntryFormModel<E extends Record> implements FormModel<E> {

    private final EntryShape<E> shape;
    private final E recorded;
    private final Map<EntryField<E, ?>, Answer<?>> answers = new LinkedHashMap<>();
    private String opened = "";

    /** Begins with what is recorded; {@link #ask} says which fields the form has. */
    protected EntryFormModel(EntryShape<E> shape, E recorded) {
        this.shape = shape;
        this.recorded = recorded;
    }

    /** Asks a field in a way of its own. */
    protected final <V, A extends Answer<V>> A own(EntryField<E, V> field, A answer) {
        answer.show(field.of(recorded));
        answers.put(field, answer);
        return answer;
    }

    /** Asks these fields too, each as its kind is asked; the form is complete then. */
    protected final void ask(List<EntryField<E, ?>> fields) {
        fields.stream().filter(field -> !answers.containsKey(field)).forEach(this::ask);
        opened = toDraft();
    }

    private <V> void ask(EntryField<E, V> field) {
        own(field, answer(field));
    }

    @SuppressWarnings("unchecked") // each kind is asked as its own type
    private static <V> Answer<V> answer(EntryField<?, V> field) {
        Answer<?> answer =
                switch (field.kind()) {
                    case FieldKind.Decimal range -> NumberAnswer.decimal(new NumberInput(range));
                    case FieldKind.Whole range -> NumberAnswer.whole(new NumberInput(range));
                    case FieldKind.Text(var limit) -> new TextAnswer(limit);
                    case FieldKind.Scale _,
                            FieldKind.YesNo _,
                            FieldKind.Code<?> _,
                            FieldKind.Codes<?> _ ->
                            new ChoiceAnswer<>(field.kind());
                    default -> throw new IllegalStateException(field + " has no answer of its own");
                };
        return (Answer<V>) answer;
    }

    @SuppressWarnings("unchecked") // put there by own()
    private <V> Answer<V> of(EntryField<E, V> field) {
        return (Answer<V>) Objects.requireNonNull(answers.get(field), field::name);
    }

    /** The input of a number that is typed. */
    public final NumberInput number(EntryField<E, ?> field) {
        if (of(field) instanceof NumberAnswer<?> answer) {
            return answer.input();
        }
        throw new IllegalArgumentException(field + " is not typed as a number");
    }

    /** What is chosen; null when nothing is. */
    public final <V> ObjectProperty<@Nullable V> choice(EntryField<E, V> field) {
        return ((ChoiceAnswer<V>) of(field)).property();
    }

    public final TextAnswer text(EntryField<E, String> field) {
        return (TextAnswer) of(field);
    }

    /** Whether anything stands in a field; what is not right is marked. */
    public final boolean answered(EntryField<E, ?> field) {
        Answer<?> answer = of(field);
        return answer.value() != null || !answer.validate();
    }

    /** What was in the diary when the form was made. */
    protected final E recorded() {
        return recorded;
    }

    @Override
    public Optional<E> validated() {
        boolean right = true;
        for (Answer<?> answer : answers.values()) {
            right &= answer.validate();
        }
        return right ? Optional.of(values().build()) : Optional.empty();
    }

    /** What is recorded, with the answers, which are right, in place of what was there. */
    protected EntryValues<E> values() {
        EntryValues<E> values = shape.values(recorded);
        answers.keySet().forEach(field -> set(field, values));
        return values;
    }

    private <V> void set(EntryField<E, V> field, EntryValues<E> values) {
        values.set(field, of(field).value());
    }

    @Override
    public final boolean edited() {
        return !toDraft().equals(opened);
    }

    @Override
    public final String toDraft() {
        Draft draft = new Draft();
        answers.forEach((field, answer) -> answer.keep(field.word(), draft));
        return draft.text();
    }

    @Override
    public final void restore(String text) {
        Draft draft = Draft.read(text);
        answers.forEach((field, answer) -> answer.restore(field.word(), draft));
    }
}
