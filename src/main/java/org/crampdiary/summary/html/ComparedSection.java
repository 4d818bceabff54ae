package org.crampdiary.summary.html;

import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.summary.Advice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.ClinicalWords;
import org.crampdiary.text.Messages;

/**
 * The rules that did not match, and those that the diary cannot tell about, each with its reason.
 */
record ComparedSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        Advice advice = model.advice();
        if (advice == null) {
            return;
        }
        matched(out, advice);
        if (advice.notMatched().isEmpty() && advice.cannotTell().isEmpty()) {
            return;
        }
        out.element("h2", messages.text("summary.compared"));
        Rows rows = Rows.begin(out, "compared");
        rows(rows, "summary.compared.not-matched", advice.notMatched());
        rows(rows, "summary.compared.cannot-tell", advice.cannotTell());
        rows.end();
    }

    /** What the sources say, beside each rule that matched: the first page has no room for it. */
    private void matched(Xhtml out, Advice advice) {
        if (advice.fired().isEmpty()) {
            return;
        }
        out.element("h2", messages.text("summary.compared.published"));
        Rows rows = Rows.begin(out, "compared");
        for (Advice.Group group : advice.fired()) {
            for (Finding finding : group.findings()) {
                rows.row(
                        new ClinicalWords(messages).of(finding.title()),
                        messages.text(Guidance.rule(finding.rule()).description().basis()));
            }
        }
        rows.end();
    }

    private void rows(Rows rows, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            rows.paragraphs(
                    messages.text(heading),
                    out -> findings.forEach(finding -> out.element("p", words(finding))));
        }
    }

    private String words(Finding finding) {
        ClinicalWords words = new ClinicalWords(messages);
        return List.of(words.of(finding.title()), words.of(finding.why())).stream()
                .collect(Collectors.joining(": "));
    }
}
