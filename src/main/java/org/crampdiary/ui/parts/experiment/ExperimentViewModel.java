package org.crampdiary.ui.parts.experiment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.RemoveExperiment;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.report.Experiments;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.form.FormOwner;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;

/** The person's own experiments and what the diary says of them. For the FX thread. */
final class ExperimentViewModel implements FormOwner<OpenExperiment> {

    private final RoomServices services;
    private final DiarySession session;
    private final LatestTask latest;
    private final Runnable bringIntoSight;
    private final FormSession<OpenExperiment> form;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Experiments> experiments =
            new ReadOnlyObjectWrapper<>(new Experiments(List.of(), List.of()));
    private Subscription listening = Subscription.EMPTY;

    /**
     * @param bringIntoSight brings the place of the form into sight
     */
    ExperimentViewModel(RoomServices services, Runnable bringIntoSight) {
        this.services = services;
        this.session = services.session();
        this.latest = new LatestTask(services.tasks());
        this.messages = services.messages();
        this.clock = services.clock();
        this.bringIntoSight = bringIntoSight;
        this.form = new FormSession<>(services, "question.cancelled", this);
    }

    ReadOnlyObjectProperty<Experiments> experimentsProperty() {
        return experiments.getReadOnlyProperty();
    }

    FormSession<OpenExperiment> form() {
        return form;
    }

    /** Opens the form of a new experiment. */
    void create() {
        form.open(OpenExperiment.fresh(clock));
    }

    /** Opens the form of an experiment that is in the diary. */
    void edit(Experiment experiment) {
        form.open(OpenExperiment.of(experiment, clock));
    }

    @Override
    public void bringIntoSight(OpenExperiment open) {
        bringIntoSight.run();
    }

    @Override
    public void saved(OpenExperiment open, Diary after) {
        services.changed("question.saved");
    }

    /** Computes, and from now on again after every change of the diary. */
    void listen() {
        listening =
                Subscription.combine(
                        session.diaryProperty().subscribe(_ -> refresh()),
                        session.tonightProperty().subscribe((_, _) -> refresh()));
    }

    /** Keeps what was typed, and computes no more. */
    void stopListening() {
        form.leave();
        listening.unsubscribe();
        latest.forget();
    }

    private void refresh() {
        Diary diary = session.diary();
        LocalDate tonight = Night.now(clock);
        latest.compute(() -> Experiments.of(diary, tonight, messages), experiments::set);
    }

    /** Ends an experiment: the night that begins today is not one of its nights any more. */
    void endToday(Experiment experiment) {
        Experiment ended =
                new Experiment(
                        experiment.id(),
                        experiment.change(),
                        experiment.start(),
                        experiment.nights(),
                        LocalDate.now(clock));
        session.apply(
                Change.of(new PutExperiment(ended)), _ -> services.changed("question.ended-today"));
    }

    /** Deletes an experiment; to be undone only here, since exported files hold no experiments. */
    void delete(Experiment experiment) {
        String key = OpenExperiment.key(experiment.id());
        session.apply(
                Change.of(new RemoveExperiment(experiment.id()), new PutDraft(key, null)),
                _ -> services.changed("question.deleted"));
    }
}
