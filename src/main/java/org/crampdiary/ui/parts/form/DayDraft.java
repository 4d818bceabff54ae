package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Symptom;

/** A day's form as a draft, and back. */
final class DayDraft {

    private DayDraft() {}

    static String of(DayFormModel form) {
        Draft draft = new Draft();
        draft.put("fluid", form.fluidMl());
        draft.put("alcohol", form.alcoholUnits());
        draft.put("caffeine", form.caffeineCups());
        draft.put("sitting", form.sittingHours());
        draft.put("sleep", form.sleepHours());
        draft.put("no-activity", form.activities().noneProperty().get());
        List<ActivityRow> rows = form.activities().rows();
        for (int i = 0; i < rows.size(); i++) {
            ActivityRow row = rows.get(i);
            draft.put(
                    "activity." + i,
                    Draft.code(row.type()) + ":" + Draft.code(row.intensityProperty().get()));
            draft.put("activity." + i + ".minutes", row.minutes());
        }
        draft.put("compared", form.comparedProperty().get());
        draft.put("heat", form.heatProperty().get());
        draft.put("stress", form.stressProperty().get());
        draft.put("disturbance", form.disturbanceProperty().get());
        draft.put("tired", form.tiredProperty().get());
        draft.put("interference", form.interferenceProperty().get());
        draft.put("prevention", form.preventionProperty().get());
        draft.put("symptoms", form.signs().newProperty().get());
        draft.put("signs-still", form.signs().said(true));
        draft.put("signs-gone", form.signs().said(false));
        draft.put("note", form.noteProperty().get());
        return draft.text();
    }

    static void into(DayFormModel form, String text) {
        Draft draft = Draft.read(text);
        draft.into("fluid", form.fluidMl());
        draft.into("alcohol", form.alcoholUnits());
        draft.into("caffeine", form.caffeineCups());
        draft.into("sitting", form.sittingHours());
        draft.into("sleep", form.sleepHours());
        activities(form.activities(), draft);
        draft.one("compared", ComparedWithUsual.class, form.comparedProperty());
        draft.yesNo("heat", form.heatProperty());
        draft.number("stress", form.stressProperty());
        draft.number("disturbance", form.disturbanceProperty());
        draft.yesNo("tired", form.tiredProperty());
        draft.number("interference", form.interferenceProperty());
        draft.many("prevention", Prevention.class, form.preventionProperty());
        draft.many("symptoms", Symptom.class, form.signs().newProperty());
        form.signs().say(true, draft.codes("signs-still", Symptom.class));
        form.signs().say(false, draft.codes("signs-gone", Symptom.class));
        draft.text("note", form.noteProperty());
    }

    /** As many rows as there are, made anew: which row was which does not matter. */
    private static void activities(ActivityRows activities, Draft draft) {
        activities.set(null);
        for (int i = 0; draft.get("activity." + i) != null; i++) {
            List<String> parts = Arrays.asList(draft.textOf("activity." + i).split(":", -1));
            activities.add(
                    new Activity(
                            Draft.code(ActivityType.class, parts, 0),
                            null,
                            Draft.code(Intensity.class, parts, 1)));
            draft.into("activity." + i + ".minutes", activities.rows().getLast().minutes());
        }
        activities.noneProperty().set(Boolean.parseBoolean(draft.textOf("no-activity")));
    }
}
