package org.crampdiary.ui.parts.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Edit.RemoveVisit;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.Failures;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;

/**
 * The visit's form that is open, at most one: saved as a whole or not at all. What was typed when
 * the person goes elsewhere is kept, and typed again when the form is opened next. For the FX
 * thread.
 */
public final class VisitEditing {

    private final DiaryFeed feed;
    private final DiaryEditor editor;
    private final LatestTask openings;
    private final LatestTask checks;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable OpenVisit> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();

    public VisitEditing(
            DiaryFeed feed,
            DiaryEditor editor,
            Background background,
            Failures failures,
            Notices notices,
            Messages messages,
            Clock clock) {
        this.feed = feed;
        this.editor = editor;
        this.openings = new LatestTask(background, failures);
        this.checks = new LatestTask(background, failures);
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    /** The open form; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable OpenVisit> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether the last attempt to save found a field that is not right. */
    public ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Opens the form of a new visit, ticked what fires now. */
    public void recordFired() {
        open(OpenVisit.NEW, null, VisitSubjects::firing, Set.of());
    }

    /**
     * Opens the form of a new visit with these ticked; in a form that the person has typed into
     * they are ticked besides.
     */
    public void record(Set<RuleId> discussed) {
        OpenVisit open = form.get();
        if (open != null && open.key().equals(OpenVisit.NEW) && open.model().edited()) {
            open(open.model(), discussed, open.restored());
        } else {
            open(OpenVisit.NEW, null, _ -> discussed, discussed);
        }
    }

    /** Opens the form of a visit that is in the diary. */
    public void edit(String id) {
        Visit visit = feed.diary().visit(id);
        if (visit != null) {
            open(OpenVisit.key(id), visit, _ -> Set.of(), Set.of());
        }
    }

    private void open(VisitFormModel model, Set<RuleId> discussed, boolean restored) {
        model.tick(discussed);
        Diary diary = feed.diary();
        openings.compute(
                () -> VisitSubjects.now(diary, tonight()),
                subjects ->
                        form.set(
                                new OpenVisit(
                                        OpenVisit.NEW,
                                        model,
                                        subjects.withFirst(model.ticked()),
                                        false,
                                        restored)));
    }

    /**
     * @param ticks what is ticked in a form that nothing was kept of
     * @param besides what is ticked also where something was kept
     */
    private void open(
            String key,
            @Nullable Visit visit,
            Function<VisitSubjects, Set<RuleId>> ticks,
            Set<RuleId> besides) {
        leave();
        Diary diary = feed.diary();
        String draft = diary.marks().drafts().get(key);
        openings.compute(
                () -> VisitSubjects.now(diary, tonight()),
                subjects -> {
                    VisitFormModel model =
                            visit == null
                                    ? new VisitFormModel(clock, ticks.apply(subjects))
                                    : new VisitFormModel(clock, visit);
                    if (draft != null) {
                        model.restore(draft);
                        model.tick(besides);
                    }
                    form.set(
                            new OpenVisit(
                                    key,
                                    model,
                                    subjects.withFirst(model.ticked()),
                                    visit != null,
                                    draft != null));
                });
    }

    private LocalDate tonight() {
        return Night.containing(LocalDateTime.now(clock));
    }

    /** Saves all of the form, or marks what is not right in it and saves nothing. */
    public void save() {
        refused.set(false);
        OpenVisit open = form.get();
        if (open != null) {
            open.model()
                    .validated()
                    .ifPresentOrElse(visit -> write(open, visit), () -> refused.set(true));
        }
    }

    private void write(OpenVisit open, Visit visit) {
        editor.apply(
                andForget(open.key(), new PutVisit(visit)),
                diary -> {
                    close(open);
                    checks.compute(() -> goingOn(diary, visit), this::saved);
                });
    }

    private Change andForget(String key, Edit edit) {
        Change change = Change.of(edit);
        return feed.diary().marks().drafts().containsKey(key)
                ? change.and(new PutDraft(key, null))
                : change;
    }

    /** What was discussed, should rest by now, and does not. */
    private List<Phrase> goingOn(Diary diary, Visit visit) {
        int nights = Objects.requireNonNullElse(visit.restNights(), Visit.DEFAULT_REST_NIGHTS);
        LocalDate night = tonight();
        if (!night.isBefore(visit.date().plusDays(nights))) {
            return List.of();
        }
        return Guidance.check(diary, night).findings().stream()
                .filter(finding -> finding.fired() && !finding.resting())
                .filter(finding -> visit.discussed(finding.rule()))
                .map(Finding::title)
                .toList();
    }

    private void saved(List<Phrase> goingOn) {
        done(
                goingOn.isEmpty()
                        ? messages.text("visit.saved")
                        : messages.text("visit.saved-goes-on", goingOn));
    }

    /** Closes the form without saving; what was typed can be taken back from the notice. */
    public void cancel() {
        OpenVisit open = form.get();
        if (open == null) {
            return;
        }
        close(open);
        if (feed.diary().marks().drafts().containsKey(open.key())) {
            editor.applyMarks(Change.of(new PutDraft(open.key(), null)));
        }
        if (open.model().edited()) {
            notices.done(
                    messages.text("visit.cancelled"),
                    new NoticeAction(messages.text("visit.go-on"), () -> form.set(open)));
        }
    }

    /** Closes the form because the person goes elsewhere; changes in it are kept. */
    public void leave() {
        openings.forget();
        OpenVisit open = form.get();
        if (open != null) {
            if (open.model().edited()) {
                editor.applyMarks(Change.of(new PutDraft(open.key(), open.model().toDraft())));
            }
            close(open);
        }
    }

    private void close(OpenVisit open) {
        if (open.equals(form.get())) {
            refused.set(false);
            form.set(null);
        }
    }

    /** Deletes a visit; to be undone only here, since a file cannot say that it is gone. */
    public void delete(String id) {
        OpenVisit open = form.get();
        editor.apply(
                andForget(OpenVisit.key(id), new RemoveVisit(id)),
                _ -> {
                    if (open != null && open.key().equals(OpenVisit.key(id))) {
                        close(open);
                    }
                    done(messages.text("visit.deleted"));
                });
    }

    private void done(String text) {
        notices.done(text, new NoticeAction(messages.text("notice.undo"), editor::undo));
    }
}
