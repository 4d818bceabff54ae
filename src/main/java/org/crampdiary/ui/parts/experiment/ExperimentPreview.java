package org.crampdiary.ui.parts.experiment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.report.ExperimentReport;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.ExperimentFigures;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** What an experiment would compare, while it is being written down. For the FX thread. */
final class ExperimentPreview {

    private final DiarySession session;
    private final LatestTask latest;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<String>> sentences =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ExperimentFormModel followed;
    private Subscription fields = Subscription.EMPTY;

    ExperimentPreview(RoomServices services) {
        this.session = services.session();
        this.latest = new LatestTask(services.tasks());
        this.messages = services.messages();
        this.clock = services.clock();
    }

    /** Which nights would be compared and how many of them are recorded. */
    ReadOnlyObjectProperty<List<String>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    /** Looks at what is written in a form, from now on; null ends it. */
    void follow(@Nullable OpenExperiment open) {
        fields.unsubscribe();
        followed = open == null ? null : open.model();
        fields =
                followed == null
                        ? Subscription.EMPTY
                        : Subscription.combine(
                                followed.start().textProperty().subscribe(this::refresh),
                                followed.nightsProperty().subscribe(this::refresh));
        refresh();
    }

    /** Computes again, because the diary or the form changed. */
    void refresh() {
        Experiment experiment = followed == null ? null : followed.sketched();
        if (experiment == null) {
            latest.forget();
            sentences.set(List.of());
            return;
        }
        Diary diary = session.diary();
        LocalDate tonight = Night.now(clock);
        latest.compute(
                () ->
                        ExperimentReport.preview(
                                ExperimentFigures.of(diary, experiment, tonight), messages),
                sentences::set);
    }
}
