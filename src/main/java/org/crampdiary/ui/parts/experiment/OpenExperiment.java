package org.crampdiary.ui.parts.experiment;

import java.time.Clock;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Experiment;
import org.crampdiary.ui.parts.form.OpenForm;

/** The form of an experiment. */
public record OpenExperiment(String key, ExperimentFormModel model)
        implements OpenForm<Experiment> {

    public static OpenExperiment fresh(Clock clock) {
        return new OpenExperiment("new-experiment", new ExperimentFormModel(clock));
    }

    public static OpenExperiment of(Experiment experiment, Clock clock) {
        return new OpenExperiment(key(experiment.id()), new ExperimentFormModel(clock, experiment));
    }

    /** The key of an experiment in the diary. */
    public static String key(String id) {
        return "experiment:" + id;
    }

    @Override
    public Change saving(Experiment experiment, Diary before) {
        return Change.of(new PutExperiment(experiment));
    }
}
