package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;

/** A cramp's form as a draft, and back. */
final class CrampDraft {

    private CrampDraft() {}

    static String of(CrampFormModel form) {
        Draft draft = new Draft();
        draft.put("night", form.start().nightProperty().get());
        draft.put("time", form.start().timeProperty().get());
        draft.put(
                "sites",
                String.join(",", form.sitesProperty().get().stream().map(CrampDraft::of).toList()));
        draft.put("minutes", form.minutes());
        draft.put("severity", form.severityProperty().get());
        draft.put("woke", form.wokeProperty().get());
        draft.put("resleep", form.minutesToResleep());
        draft.put("soreness", form.sorenessHours());
        draft.put("context", form.contextProperty().get());
        draft.put("symptoms", form.symptomsProperty().get());
        draft.put("no-remedies", form.noRemediesProperty().get());
        for (RemedyRow row : form.remedies()) {
            if (row.triedProperty().get()) {
                draft.put("remedy." + row.remedy().code(), Draft.code(row.effectProperty().get()));
            }
        }
        draft.put("note", form.noteProperty().get());
        return draft.text();
    }

    private static String of(Site site) {
        return Draft.code(site.side()) + ":" + Draft.code(site.muscle());
    }

    static void into(CrampFormModel form, String text) {
        Draft draft = Draft.read(text);
        try {
            form.start().nightProperty().set(LocalDate.parse(draft.textOf("night")));
        } catch (DateTimeParseException _) {
            // A draft without a night keeps the one that the form was opened for.
            form.start().timeProperty().set("");
        }
        draft.text("time", form.start().timeProperty());
        form.sitesProperty().set(draft.parts("sites", ",").stream().map(CrampDraft::site).toList());
        draft.into("minutes", form.minutes());
        draft.number("severity", form.severityProperty());
        draft.yesNo("woke", form.wokeProperty());
        draft.into("resleep", form.minutesToResleep());
        draft.into("soreness", form.sorenessHours());
        draft.one("context", CrampContext.class, form.contextProperty());
        draft.many("symptoms", Symptom.class, form.symptomsProperty());
        for (RemedyRow row : form.remedies()) {
            String name = "remedy." + row.remedy().code();
            row.triedProperty().set(draft.get(name) != null);
            draft.one(name, Effect.class, row.effectProperty());
        }
        form.noRemediesProperty().set(Boolean.parseBoolean(draft.textOf("no-remedies")));
        draft.text("note", form.noteProperty());
    }

    private static Site site(String text) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        return new Site(Draft.code(Muscle.class, parts, 1), Draft.code(Side.class, parts, 0));
    }
}
