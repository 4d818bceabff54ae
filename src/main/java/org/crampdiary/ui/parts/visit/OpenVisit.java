package org.crampdiary.ui.parts.visit;

import java.time.Clock;
import java.util.Set;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.form.OpenForm;

/**
 * The form of a visit.
 *
 * @param subjects what can have been discussed
 * @param besides what is to be ticked also in a form that a draft was typed into
 * @param existing whether the visit is in the diary already
 */
public record OpenVisit(
        String key,
        VisitFormModel model,
        VisitSubjects subjects,
        Set<RuleId> besides,
        boolean existing)
        implements OpenForm<Visit> {

    static final String NEW = "new-visit";

    public OpenVisit {
        besides = Set.copyOf(besides);
    }

    /**
     * A new visit.
     *
     * @param ticked in a form that nothing was typed into before
     */
    public static OpenVisit fresh(
            Set<RuleId> ticked,
            Set<RuleId> besides,
            VisitSubjects subjects,
            Messages messages,
            Clock clock) {
        VisitFormModel form = new VisitFormModel(messages, clock, ticked);
        return new OpenVisit(NEW, form, subjects, besides, false);
    }

    public static OpenVisit of(
            Visit visit, VisitSubjects subjects, Messages messages, Clock clock) {
        VisitFormModel form = new VisitFormModel(messages, clock, visit);
        return new OpenVisit(key(visit.id()), form, subjects, Set.of(), true);
    }

    /** The key of a visit in the diary. */
    static String key(String id) {
        return "visit:" + id;
    }

    /** What can have been discussed, with all that is ticked among the first. */
    VisitSubjects offered() {
        return subjects.withFirst(model.discussed().ticked());
    }

    @Override
    public void restored() {
        model.discussed().tick(besides);
    }

    @Override
    public Change saving(Visit visit, Diary before) {
        return Change.of(new PutVisit(visit));
    }
}
