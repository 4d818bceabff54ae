package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.jspecify.annotations.Nullable;

/** What was tried against a cramp: any remedies, or that there were none, or (neither) unknown. */
final class RemedyRows implements Answer<List<RemedyUse>> {

    private final BooleanProperty none = new SimpleBooleanProperty(this, "none");
    private final List<RemedyRow> rows =
            Arrays.stream(Remedy.values()).map(RemedyRow::new).toList();
    private List<RemedyUse> recorded = List.of();

    RemedyRows() {
        rows.forEach(row -> row.triedProperty().subscribe(tried -> triedSomething(tried)));
        none.subscribe(said -> triedNothing(said));
    }

    private void triedSomething(boolean tried) {
        if (tried) {
            none.set(false);
        }
    }

    private void triedNothing(boolean said) {
        if (said) {
            rows.forEach(row -> row.triedProperty().set(false));
        }
    }

    /** Whether the person said that nothing was tried. */
    BooleanProperty noneProperty() {
        return none;
    }

    /** One for each remedy. */
    List<RemedyRow> rows() {
        return rows;
    }

    @Override
    public void show(@Nullable List<RemedyUse> value) {
        recorded = value == null ? List.of() : value;
        for (RemedyRow row : rows) {
            recorded.stream()
                    .filter(use -> use.remedy() == row.remedy())
                    .findFirst()
                    .ifPresent(row::set);
        }
        none.set(value != null && value.isEmpty());
    }

    /**
     * Uses that the form cannot show (a remedy twice, one without a name) stay where they were;
     * what was tried beside the recorded ones comes after these.
     */
    @Override
    public @Nullable List<RemedyUse> value() {
        if (none.get()) {
            return List.of();
        }
        List<RemedyUse> uses = new ArrayList<>();
        List<RemedyRow> left = new ArrayList<>(rows);
        for (RemedyUse use : recorded) {
            RemedyRow row =
                    left.stream()
                            .filter(one -> one.remedy() == use.remedy())
                            .findFirst()
                            .orElse(null);
            if (row == null) {
                uses.add(use);
            } else {
                left.remove(row);
                row.value().ifPresent(uses::add);
            }
        }
        left.forEach(row -> row.value().ifPresent(uses::add));
        return uses.isEmpty() ? null : uses;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put("no-remedies", none.get());
        for (RemedyRow row : rows) {
            if (row.triedProperty().get()) {
                draft.put(named(row), (Object) Draft.code(row.effectProperty().get()));
            }
        }
    }

    @Override
    public void restore(String name, Draft draft) {
        for (RemedyRow row : rows) {
            row.triedProperty().set(draft.get(named(row)) != null);
            draft.one(named(row), Effect.class, row.effectProperty());
        }
        none.set(Boolean.parseBoolean(draft.textOf("no-remedies")));
    }

    private static String named(RemedyRow row) {
        return "remedy." + row.remedy().code();
    }
}
