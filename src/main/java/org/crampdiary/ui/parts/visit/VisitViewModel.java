package org.crampdiary.ui.parts.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.RemoveVisit;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.form.FormOwner;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The visits, one of which can be open in a form. For the FX thread. */
public final class VisitViewModel implements FormOwner<OpenVisit> {

    private final RoomServices services;
    private final DiarySession session;
    private final LatestTask openings;
    private final LatestTask checks;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;
    private final Runnable bringIntoSight;
    private final FormSession<OpenVisit> form;

    /**
     * @param bringIntoSight brings the place of the form into sight
     */
    public VisitViewModel(RoomServices services, Settings settings, Runnable bringIntoSight) {
        this.services = services;
        this.session = services.session();
        this.openings = new LatestTask(services.tasks());
        this.checks = new LatestTask(services.tasks());
        this.settings = settings;
        this.messages = services.messages();
        this.clock = services.clock();
        this.bringIntoSight = bringIntoSight;
        this.form = new FormSession<>(services, "visit.cancelled", this);
    }

    public FormSession<OpenVisit> form() {
        return form;
    }

    /** Opens the form of a new visit, ticked what fires now. */
    public void recordFired() {
        open(subjects -> OpenVisit.fresh(subjects.firing(), Set.of(), subjects, messages, clock));
    }

    /**
     * Opens the form of a new visit with these ticked; in a form that the person has typed into
     * they are ticked besides.
     */
    public void record(Set<RuleId> discussed) {
        open(subjects -> OpenVisit.fresh(discussed, discussed, subjects, messages, clock));
    }

    /** Opens the form of a visit that is in the diary. */
    public void edit(String id) {
        Visit visit = session.diary().visit(id);
        if (visit != null) {
            open(subjects -> OpenVisit.of(visit, subjects, messages, clock));
        }
    }

    private void open(Function<VisitSubjects, OpenVisit> opened) {
        form.keep();
        Diary diary = session.diary();
        LocalDate tonight = Night.now(clock);
        boolean compared = !settings.preferences().comparisonOff();
        openings.compute(
                () -> VisitSubjects.now(diary, tonight, compared),
                subjects -> form.open(opened.apply(subjects)));
    }

    /** Closes the form because the person goes elsewhere; what is typed in it is kept. */
    public void leave() {
        openings.forget();
        form.leave();
    }

    @Override
    public void bringIntoSight(OpenVisit open) {
        openings.forget();
        bringIntoSight.run();
    }

    @Override
    public void saved(OpenVisit open, Diary after) {
        Visit visit = after.visit(open.model().id());
        if (visit != null) {
            LocalDate tonight = Night.now(clock);
            NoticeAction undo = session.undoAction(messages);
            boolean compared = !settings.preferences().comparisonOff();
            checks.compute(
                    () -> compared ? goingOn(after, visit, tonight) : List.<Phrase>of(),
                    goingOn -> saved(goingOn, undo));
        }
    }

    /** What was discussed, should rest by now, and does not. */
    private static List<Phrase> goingOn(Diary diary, Visit visit, LocalDate tonight) {
        if (!tonight.isBefore(visit.date().plusDays(visit.nightsOfRest()))) {
            return List.of();
        }
        return Guidance.check(diary, tonight).findings().stream()
                .filter(finding -> finding.fired() && !finding.resting())
                .filter(finding -> visit.discussed(finding.rule()))
                .map(Finding::title)
                .toList();
    }

    private void saved(List<Phrase> goingOn, @Nullable NoticeAction undo) {
        services.changed(
                undo,
                goingOn.isEmpty()
                        ? messages.text("visit.saved")
                        : messages.text("visit.saved-goes-on", goingOn));
    }

    /** Deletes a visit; to be undone only here, since a file cannot say that it is gone. */
    public void delete(String id) {
        String key = OpenVisit.key(id);
        if (form.isOpen(key)) {
            form.leave();
        }
        session.apply(
                Change.of(new RemoveVisit(id), new PutDraft(key, null)),
                _ -> services.changed("visit.deleted"));
    }
}
