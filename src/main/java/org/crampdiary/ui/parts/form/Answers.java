package org.crampdiary.ui.parts.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a form, one for each of its fields, made of their kinds: what a form asks is also
 * checked, kept as a draft and saved. For the FX thread.
 */
final class Answers<E extends Record> {

    private final EntryShape<E> shape;
    private final E recorded;
    private final Map<EntryField<E, ?>, Answer<?>> answers = new LinkedHashMap<>();

    /** Begins with what is recorded; {@link #ask} says which fields the form has. */
    Answers(EntryShape<E> shape, E recorded) {
        this.shape = shape;
        this.recorded = recorded;
    }

    /** Asks a field in a way of its own. */
    <V> Answers<E> own(EntryField<E, V> field, Answer<V> answer) {
        answer.show(field.of(recorded));
        answers.put(field, answer);
        return this;
    }

    /** Asks these fields, each as its kind is asked unless it has its own way. */
    Answers<E> ask(List<EntryField<E, ?>> fields) {
        fields.stream().filter(field -> !answers.containsKey(field)).forEach(this::ask);
        return this;
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
    <V> Answer<V> of(EntryField<E, V> field) {
        return (Answer<V>) Objects.requireNonNull(answers.get(field), field::name);
    }

    /** The input of a number that is typed. */
    NumberInput number(EntryField<E, ?> field) {
        if (of(field) instanceof NumberAnswer<?> answer) {
            return answer.input();
        }
        throw new IllegalArgumentException(field + " is not typed as a number");
    }

    /** What is chosen; null when nothing is. */
    <V> ObjectProperty<@Nullable V> choice(EntryField<E, V> field) {
        return ((ChoiceAnswer<V>) of(field)).property();
    }

    TextAnswer text(EntryField<E, String> field) {
        return (TextAnswer) of(field);
    }

    /** Whether every answer is right; marks those that are not. */
    boolean validate() {
        boolean right = true;
        for (Answer<?> answer : answers.values()) {
            right &= answer.validate();
        }
        return right;
    }

    /** What is recorded, with the answers in place of what was there. */
    EntryValues<E> values() {
        EntryValues<E> values = shape.values(recorded);
        answers.keySet().forEach(field -> set(field, values));
        return values;
    }

    private <V> void set(EntryField<E, V> field, EntryValues<E> values) {
        values.set(field, of(field).value());
    }

    void keep(Draft draft) {
        answers.forEach((field, answer) -> answer.keep(field.word(), draft));
    }

    void restore(Draft draft) {
        answers.forEach((field, answer) -> answer.restore(field.word(), draft));
    }
}
