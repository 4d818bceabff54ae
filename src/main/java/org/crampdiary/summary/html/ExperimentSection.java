package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.report.ExperimentReport;
import org.crampdiary.report.Experiments;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * What the person's own questions came to, the newest first; nothing of one that still goes on, and
 * nothing at all when none ended with nights of the period.
 */
record ExperimentSection(Messages messages) implements Section {

    private static final int MOST = 2;

    @Override
    public void write(Xhtml out, SummaryModel model) {
        List<ExperimentReport> over =
                Experiments.over(model.experiments(), model.range(), messages);
        if (over.isEmpty()) {
            return;
        }
        out.element("h2", messages.text("summary.experiment"));
        for (ExperimentReport report : over.subList(0, Math.min(MOST, over.size()))) {
            List<String> sentences = new ArrayList<>();
            sentences.add(report.state() + ".");
            sentences.add(report.finding());
            sentences.addAll(report.notes());
            out.open("p").element("b", messages.text("summary.experiment.title", report.title()));
            out.text(" " + String.join(" ", sentences)).close();
        }
        if (over.size() > MOST) {
            out.element("p", messages.text("summary.more", over.size() - MOST));
        }
    }
}
