package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Smaller entries of a larger one: any number, or that there are none, or (neither) not answered.
 * For the FX thread.
 */
sealed class EntryRows<T, I extends EntryInput<T>> implements Answer<List<T>>
        permits ActivityRows, TriedRows {

    private final String noneName;
    private final String rowName;
    private final T empty;
    private final Function<T, I> input;
    private final LocalDate today;
    private final BooleanProperty none = new SimpleBooleanProperty(this, "none");
    private final ObservableList<I> rows = FXCollections.observableArrayList();
    private final ObservableList<I> shown = FXCollections.unmodifiableObservableList(rows);

    /**
     * @param noneName under which a draft keeps that there are none
     * @param rowName under which it keeps the first, second, third
     * @param empty one in which nothing is known yet
     * @param today the last day on which anything can have begun
     */
    EntryRows(String noneName, String rowName, T empty, Function<T, I> input, LocalDate today) {
        this.noneName = noneName;
        this.rowName = rowName;
        this.empty = empty;
        this.input = input;
        this.today = today;
    }

    /** Whether the person said that there are none; meant for an empty list. */
    final BooleanProperty noneProperty() {
        return none;
    }

    /** In the order in which they were added; not to be changed from outside. */
    final ObservableList<I> rows() {
        return shown;
    }

    /** Adds an empty one to write in. */
    final void add() {
        add(input.apply(empty));
    }

    final void add(I row) {
        none.set(false);
        rows.add(row);
    }

    final void remove(I row) {
        rows.remove(row);
    }

    final void removeIf(Predicate<I> unwanted) {
        rows.removeIf(unwanted);
    }

    @Override
    public final void show(@Nullable List<T> value) {
        none.set(value != null && value.isEmpty());
        rows.setAll(value == null ? List.of() : value.stream().map(input).toList());
    }

    @Override
    public final @Nullable List<T> value() {
        List<T> entered = new ArrayList<>();
        for (I row : rows) {
            T entry = row.value();
            if (entry != null) {
                entered.add(entry);
            }
        }
        return entered.isEmpty() && !none.get() ? null : entered;
    }

    @Override
    public final boolean validate() {
        boolean right = true;
        for (I row : rows) {
            right &= row.validate(today);
        }
        return right;
    }

    @Override
    public final void keep(String name, Draft draft) {
        draft.put(noneName, none.get());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).keep(rowName + i, draft);
        }
    }

    @Override
    public final void restore(String name, Draft draft) {
        List<I> next = new ArrayList<>();
        for (int i = 0; draft.get(rowName + i) != null; i++) {
            I row = input.apply(empty);
            row.restore(rowName + i, draft);
            next.add(row);
        }
        rows.setAll(next);
        none.set(Boolean.parseBoolean(draft.textOf(noneName)));
    }
}
