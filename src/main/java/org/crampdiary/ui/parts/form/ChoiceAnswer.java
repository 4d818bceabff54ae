package org.crampdiary.ui.parts.form;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Coded;
import org.crampdiary.model.FieldKind;
import org.jspecify.annotations.Nullable;

/** One of a few choices, or several of them: yes or no, a step of a scale, codes. */
final class ChoiceAnswer<V> implements Answer<V> {

    private final FieldKind<V> kind;
    private final ObjectProperty<@Nullable V> chosen = new SimpleObjectProperty<>();

    ChoiceAnswer(FieldKind<V> kind) {
        this.kind = kind;
    }

    ObjectProperty<@Nullable V> property() {
        return chosen;
    }

    @Override
    public void show(@Nullable V value) {
        chosen.set(value);
    }

    @Override
    public @Nullable V value() {
        return chosen.get();
    }

    @Override
    public void keep(String name, Draft draft) {
        switch (chosen.get()) {
            case null -> {}
            case Coded constant -> draft.put(name, constant);
            case List<?> list ->
                    draft.put(name, list.stream().map(constant -> (Coded) constant).toList());
            case Object value -> draft.put(name, value);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // each kind is read as its own type
    public void restore(String name, Draft draft) {
        Object value =
                switch (kind) {
                    case FieldKind.YesNo _ -> draft.yesNo(name);
                    case FieldKind.Scale _ -> draft.number(name);
                    case FieldKind.Code<?> code -> one(code, name, draft);
                    case FieldKind.Codes<?> codes -> many(codes, name, draft);
                    default -> throw new IllegalStateException(name + " is not chosen");
                };
        chosen.set((V) value);
    }

    private static <E extends Enum<E> & Coded> @Nullable E one(
            FieldKind.Code<E> kind, String name, Draft draft) {
        return Coded.of(kind.type(), draft.textOf(name)).orElse(null);
    }

    private static <E extends Enum<E> & Coded> @Nullable List<E> many(
            FieldKind.Codes<E> kind, String name, Draft draft) {
        return draft.get(name) == null ? null : draft.codes(name, kind.type());
    }
}
