package org.crampdiary.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.guidance.RuleDescription;
import org.crampdiary.guidance.Status;
import org.crampdiary.guidance.StillNeeded;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Refusal;
import org.crampdiary.report.FigureWords;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The guidance for one night. Refused while the person wants nothing compared: without findings it
 * would read as "nothing matches".
 */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Compares the diary with published advice on when to see a provider.")
final class CheckCommand extends DiaryCommand {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The night to check for; by default the one that contains now.")
    private @Nullable String asOf;

    @Option(names = "--json", description = "The answer as JSON.")
    private boolean json;

    @Override
    void check(Messages messages) {
        night();
    }

    private LocalDate night() {
        return asOf == null ? tonight() : Arguments.date("--as-of", asOf);
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        if (program().preferences().comparisonOff()) {
            throw Refusal.notDone("cli.comparison-off");
        }
        Diary diary = store.current();
        Assessment assessment = Guidance.check(diary, night());
        if (json) {
            out().println(new CheckJson(messages).of(assessment));
        } else {
            print(diary, assessment, messages);
        }
        return 0;
    }

    private void print(Diary diary, Assessment assessment, Messages messages) {
        if (!assessment.asOf().equals(tonight())) {
            out().println(messages.text("cli.as-of", assessment.asOf()));
        }
        LevelAdvice advice =
                LevelAdvice.of(assessment, program().preferences().residence().numbers());
        out().println(messages.text(advice.heading()));
        advice.reason().forEach(sentence -> out().println(messages.text(sentence)));
        advice.body().forEach(sentence -> out().println(messages.text(sentence)));
        for (Status status : Status.values()) {
            if (!assessment.with(status).isEmpty()) {
                out().println();
                out().println(messages.text(heading(status)));
                if (status == Status.CANNOT_TELL) {
                    StillNeeded.of(diary, assessment).forEach(group -> print(group, messages));
                } else {
                    inOrder(status, assessment).forEach(finding -> print(finding, messages));
                }
            }
        }
        QuinineUse quinine = QuinineUse.of(diary, assessment.asOf());
        if (quinine != null) {
            out().println();
            out().println(messages.text("quinine.title") + ":");
            out().println("  " + messages.sentences(quinine.words()));
        }
        out().println();
        out().println(messages.text("cli.rules-checked", assessment.findings().size()));
    }

    private void print(Finding finding, Messages messages) {
        String title = title(finding, messages);
        String level = finding.level() == null ? "" : " (" + messages.name(finding.level()) + ")";
        if (finding.fired()) {
            RuleDescription rule = Guidance.rule(finding.rule()).description();
            out().println("  " + title + level + ": " + messages.text(rule.basis()));
            out().println("    " + messages.text(finding.why()));
            out().println("    " + messages.text(rule.ours()));
        } else {
            out().println("  " + title + ": " + messages.text(finding.why()));
        }
    }

    private static List<Finding> inOrder(Status status, Assessment assessment) {
        return status == Status.FIRED ? assessment.fired() : assessment.with(status);
    }

    private void print(StillNeeded group, Messages messages) {
        String rules =
                group.findings().stream()
                        .map(finding -> title(finding, messages))
                        .collect(Collectors.joining(", "));
        String todo = FigureWords.capital(messages.text(group.words()));
        out().println("  " + todo + ": " + rules);
        for (Finding finding : group.explained()) {
            out().println("    " + title(finding, messages) + ": " + messages.text(finding.why()));
        }
    }

    private static String title(Finding finding, Messages messages) {
        return finding.rule() + " " + messages.name(finding.rule());
    }

    private static String heading(Status status) {
        return switch (status) {
            case FIRED -> "cli.finding.fired";
            case CANNOT_TELL -> "cli.finding.cannot-tell";
            case NOT_FIRED -> "cli.finding.not-fired";
        };
    }
}
