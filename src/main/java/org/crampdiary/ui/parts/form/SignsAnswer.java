package org.crampdiary.ui.parts.form;

import java.util.List;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Symptom;
import org.crampdiary.ui.parts.signs.SignsInput;
import org.jspecify.annotations.Nullable;

/** What is new, and what of the open signs is still there. */
record SignsAnswer(SignsInput signs) implements Answer<List<Symptom>> {

    private static final FieldKind<List<Symptom>> SYMPTOMS = new FieldKind.Codes<>(Symptom.class);
    private static final String STILL = "signs-still";
    private static final String GONE = "signs-gone";

    /** Nothing: {@link SignsInput} begins with what is recorded. */
    @Override
    public void show(@Nullable List<Symptom> value) {}

    @Override
    public @Nullable List<Symptom> value() {
        return signs.value();
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, signs.newProperty().get());
        draft.put(STILL, signs.said(true));
        draft.put(GONE, signs.said(false));
    }

    @Override
    public void restore(String name, Draft draft) {
        ChoiceAnswer<List<Symptom>> anew = new ChoiceAnswer<>(SYMPTOMS);
        anew.restore(name, draft);
        signs.newProperty().set(anew.value());
        signs.say(true, draft.codes(STILL, Symptom.class));
        signs.say(false, draft.codes(GONE, Symptom.class));
    }
}
