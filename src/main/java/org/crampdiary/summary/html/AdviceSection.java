package org.crampdiary.summary.html;

import java.time.LocalDate;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.summary.Advice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.ClinicalWords;
import org.crampdiary.text.Messages;

/**
 * What matches published advice, most urgent first, each in one line and in a doctor's words;
 * nothing while the comparison is switched off.
 */
record AdviceSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        Advice advice = model.advice();
        if (advice == null) {
            return;
        }
        out.open("h2")
                .text(messages.text("summary.advice", messages.formats().night(advice.asOf())));
        out.element("sup", "1").close();
        if (advice.fired().isEmpty()) {
            out.element(
                    "p",
                    messages.text(
                            model.since() == null
                                    ? "summary.advice.empty"
                                    : "summary.advice.none"));
        }
        QuinineUse quinine = model.quinine();
        if (advice.fired().isEmpty() && quinine == null) {
            return;
        }
        Rows rows = Rows.begin(out, "urgent");
        for (Advice.Group group : advice.fired()) {
            rows.paragraphs(
                    level(group.level()),
                    cell -> group.findings().forEach(finding -> write(cell, finding)));
        }
        if (quinine != null) {
            rows.row(messages.text("quinine.title"), new ClinicalWords(messages).of(quinine.own()));
        }
        rows.end();
    }

    private void write(Xhtml out, Finding finding) {
        ClinicalWords words = new ClinicalWords(messages);
        out.open("p").element("b", words.of(finding.title()) + ":");
        out.text(" " + sentence(words.of(finding.why())));
        LocalDate discussed = finding.discussed();
        if (discussed != null) {
            out.text(
                    " "
                            + messages.text(
                                    "summary.advice.discussed",
                                    messages.formats().shortDate(discussed)));
        }
        out.close();
    }

    /** Some reasons are made to stand inside a sentence. */
    private static String sentence(String why) {
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
}
