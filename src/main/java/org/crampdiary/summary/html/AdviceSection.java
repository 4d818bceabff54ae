package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.model.Phrase;
import org.crampdiary.summary.Advice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * What the diary shows against published advice, most urgent first; nothing while that is switched
 * off.
 */
record AdviceSection(Messages messages) implements Section {

    /** So many rules that cannot tell are printed with their reasons, more only by name. */
    private static final int WITH_REASON = 3;

    @Override
    public void write(Xhtml out, SummaryModel model) {
        Advice advice = model.advice();
        if (advice == null) {
            return;
        }
        out.open("h2")
                .text(messages.text("summary.advice", messages.formats().night(advice.asOf())));
        out.element("sup", "1").close();
        Rows rows = Rows.begin(out);
        if (advice.fired().isEmpty()) {
            rows.row(messages.text("summary.advice.fired"), messages.text("summary.advice.none"));
        }
        for (Advice.Group group : advice.fired()) {
            rows.cell(level(group.level()), "urgent");
            group.findings().forEach(finding -> write(out, finding, first(finding, advice)));
            rows.endRow();
        }
        if (!advice.notReported().isEmpty()) {
            rows.row(
                    messages.text("summary.advice.not-reported"),
                    messages.text(
                            "summary.advice.asked",
                            names(advice.notReported()),
                            model.reported().askedNights(),
                            model.figures().nights()));
        }
        if (!advice.cannotTell().isEmpty()) {
            rows.row(messages.text("summary.advice.cannot-tell"), unknown(advice.cannotTell()));
        }
        QuinineUse quinine = model.quinine();
        if (quinine != null) {
            rows.row(messages.text("quinine.title"), messages.sentences(quinine.words()));
        }
        rows.end();
    }

    /** What its sources say stands before the answer's own; there is no room before the others. */
    private static boolean first(Finding finding, Advice advice) {
        return finding.equals(advice.fired().getFirst().findings().getFirst());
    }

    private void write(Xhtml out, Finding finding, boolean first) {
        out.open("p").element("b", messages.name(finding.rule()) + ":");
        if (first) {
            Phrase published = Guidance.rule(finding.rule()).description().basis();
            out.text(" " + messages.text(published));
        }
        out.text(" " + why(finding));
        LocalDate discussed = finding.discussed();
        if (discussed != null) {
            out.text(" " + messages.text("summary.advice.discussed", discussed));
        }
        out.close();
    }

    /** A whole sentence; some reasons are made to stand inside one. */
    private String why(Finding finding) {
        String why = messages.text(finding.why());
        return why.endsWith(".") ? why : why + ".";
    }

    private String level(Level level) {
        return switch (level) {
            case EMERGENCY -> messages.text("summary.level.emergency");
            case PROMPT -> messages.text("summary.level.prompt");
            case APPOINTMENT -> messages.text("summary.level.appointment");
            case MENTION, SELF_CARE -> messages.text("summary.level.mention");
        };
    }

    private String unknown(List<Finding> findings) {
        return findings.size() > WITH_REASON
                ? names(findings)
                : findings.stream()
                        .map(f -> messages.name(f.rule()) + ": " + why(f))
                        .collect(Collectors.joining(" "));
    }

    private String names(List<Finding> findings) {
        return findings.stream()
                .map(finding -> messages.name(finding.rule()))
                .collect(Collectors.joining("; "));
    }
}
