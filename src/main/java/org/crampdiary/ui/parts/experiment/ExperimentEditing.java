package org.crampdiary.ui.parts.experiment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.report.ExperimentReport;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.ExperimentFigures;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;

/**
 * The form of an experiment that is open, at most one: saved as a whole or not at all. What was
 * typed when the person goes elsewhere is kept, and typed again when the form is opened next. For
 * the FX thread.
 */
final class ExperimentEditing {

    private static final String NEW = "new-experiment";

    private final DiaryFeed feed;
    private final DiaryEditor editor;
    private final LatestTask previews;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Open> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> preview =
            new ReadOnlyObjectWrapper<>(List.of());

    ExperimentEditing(
            DiaryFeed feed,
            DiaryEditor editor,
            LatestTask previews,
            Notices notices,
            Messages messages,
            Clock clock) {
        this.feed = feed;
        this.editor = editor;
        this.previews = previews;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A form that is open.
     *
     * @param key names the draft that is kept of it
     * @param existing whether the experiment is in the diary already
     * @param restored whether a draft was typed into it
     */
    record Open(String key, ExperimentFormModel model, boolean existing, boolean restored) {}

    /** The open form; null when there is none. */
    ReadOnlyObjectProperty<@Nullable Open> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether the last attempt to save found a field that is not right. */
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Which nights the open form would compare and how many of them are recorded, in sentences. */
    ReadOnlyObjectProperty<List<String>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Opens the form of a new experiment. */
    void create() {
        open(NEW, new ExperimentFormModel(clock), false);
    }

    /** Opens the form of an experiment that is in the diary. */
    void edit(Experiment experiment) {
        open(key(experiment.id()), new ExperimentFormModel(clock, experiment), true);
    }

    static String key(String id) {
        return "experiment:" + id;
    }

    private void open(String key, ExperimentFormModel model, boolean existing) {
        leave();
        String draft = feed.diary().marks().drafts().get(key);
        if (draft != null) {
            model.restore(draft);
        }
        model.start().textProperty().subscribe(_ -> look());
        model.nightsProperty().subscribe(_ -> look());
        form.set(new Open(key, model, existing, draft != null));
        look();
    }

    /** Computes the preview of the open form again. */
    void look() {
        Open open = form.get();
        Experiment experiment = open == null ? null : open.model().sketched();
        if (experiment == null) {
            previews.forget();
            preview.set(List.of());
            return;
        }
        Diary diary = feed.diary();
        previews.compute(
                () ->
                        ExperimentReport.preview(
                                ExperimentFigures.of(
                                        diary,
                                        experiment,
                                        Night.containing(LocalDateTime.now(clock))),
                                messages),
                preview::set);
    }

    /** Saves all of the form, or marks what is not right in it and saves nothing. */
    void save() {
        refused.set(false);
        Open open = form.get();
        if (open != null) {
            open.model()
                    .validated()
                    .ifPresentOrElse(
                            experiment -> write(open, experiment), () -> refused.set(true));
        }
    }

    private void write(Open open, Experiment experiment) {
        Change change = Change.of(new PutExperiment(experiment));
        editor.apply(
                kept(open.key()) ? change.and(new PutDraft(open.key(), null)) : change,
                _ -> {
                    close(open);
                    notices.done(
                            messages.text("question.saved"),
                            new NoticeAction(messages.text("notice.undo"), editor::undo));
                });
    }

    /** Whether a draft of this form stands in the diary. */
    boolean kept(String key) {
        return feed.diary().marks().drafts().containsKey(key);
    }

    /** Closes the form without saving; what was typed can be taken back from the notice. */
    void cancel() {
        Open open = form.get();
        if (open == null) {
            return;
        }
        close(open);
        if (kept(open.key())) {
            editor.applyMarks(Change.of(new PutDraft(open.key(), null)));
        }
        if (open.model().edited()) {
            notices.done(
                    messages.text("question.cancelled"),
                    new NoticeAction(messages.text("question.go-on"), () -> resume(open)));
        }
    }

    private void resume(Open open) {
        leave();
        form.set(open);
        look();
    }

    /** Closes the form because the person goes elsewhere; changes in it are kept. */
    void leave() {
        Open open = form.get();
        if (open != null) {
            if (open.model().edited()) {
                editor.applyMarks(Change.of(new PutDraft(open.key(), open.model().toDraft())));
            }
            close(open);
        }
    }

    private void close(Open open) {
        if (Objects.equals(open, form.get())) {
            refused.set(false);
            form.set(null);
            previews.forget();
        }
    }
}
