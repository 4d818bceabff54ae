package org.crampdiary.ui.parts.form;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.jspecify.annotations.Nullable;

/** One remedy in the form: whether it was tried, and how much it helped. */
public final class RemedyRow {

    private final Remedy remedy;
    private final BooleanProperty tried = new SimpleBooleanProperty(this, "tried");
    private final ObjectProperty<@Nullable Effect> effect = new SimpleObjectProperty<>();
    private @Nullable Double minutesToRelief;

    RemedyRow(Remedy remedy) {
        this.remedy = remedy;
    }

    public Remedy remedy() {
        return remedy;
    }

    public BooleanProperty triedProperty() {
        return tried;
    }

    /** How much it helped; null when not said. */
    public ObjectProperty<@Nullable Effect> effectProperty() {
        return effect;
    }

    void set(RemedyUse use) {
        tried.set(true);
        effect.set(use.effect());
        minutesToRelief = use.minutesToRelief();
    }

    /** The use; empty when it was not tried. */
    Optional<RemedyUse> value() {
        return tried.get()
                ? Optional.of(new RemedyUse(remedy, effect.get(), minutesToRelief))
                : Optional.empty();
    }
}
