package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.crampdiary.summary.Listed;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.TriedSoFar;
import org.crampdiary.text.Excerpt;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RemedyFigures;
import org.jspecify.annotations.Nullable;

/** What the person tried, over time and during the cramps, and how much it helped. */
record TriedRows(Messages messages) {

    /** Characters of the person's own words on the page. */
    private static final int WORDS = 60;

    void write(Rows rows, SummaryModel model) {
        String heading = messages.text("summary.tried");
        TriedSoFar tried = model.tried();
        if (tried == null) {
            rows.row(heading, messages.text("summary.not-asked"));
        } else if (tried.groups().isEmpty()) {
            rows.row(heading, messages.text("summary.tried.nothing"));
        } else {
            rows.paragraphs(
                    heading,
                    out -> {
                        tried.groups().forEach(group -> write(out, group));
                        if (tried.more() > 0) {
                            out.text(messages.text("summary.more", tried.more()));
                        }
                    });
        }
        remedies(rows, model.remedies());
    }

    private void write(Xhtml out, TriedSoFar.Group group) {
        Verdict verdict = group.verdict();
        out.element(
                "b",
                messages.text(
                        "summary.tried.verdict",
                        verdict == null
                                ? messages.text("summary.tried.no-verdict")
                                : messages.name(verdict)));
        out.text(
                " "
                        + group.tried().stream().map(this::words).collect(Collectors.joining("; "))
                        + ". ");
    }

    private void remedies(Rows rows, Listed<RemedyFigures> remedies) {
        if (remedies.isEmpty()) {
            return;
        }
        String all = remedies.shown().stream().map(this::helped).collect(Collectors.joining("; "));
        rows.row(
                messages.text("summary.remedies"),
                messages.text("summary.remedies.how"),
                remedies.more() == 0
                        ? all + "."
                        : all + "; " + messages.text("summary.more", remedies.more()) + ".");
    }

    /** Such as "massage a lot 5, a little 3, not 4, not rated 2". */
    private String helped(RemedyFigures remedy) {
        List<String> parts = new ArrayList<>();
        part("summary.remedies.lot", remedy.helped(), parts);
        part("summary.remedies.little", remedy.helpedALittle(), parts);
        part("summary.remedies.not", remedy.notHelped(), parts);
        part("summary.remedies.not-rated", remedy.uses() - remedy.rated(), parts);
        return messages.text("summary.remedies.helped", remedy.remedy(), String.join(", ", parts));
    }

    private void part(String key, int uses, List<String> parts) {
        if (uses > 0) {
            parts.add(messages.text(key, uses));
        }
    }

    /** Such as "magnesium (300 mg, March 2024 – June 2024)". */
    private String words(Tried tried) {
        Treatment what = tried.what();
        String own = tried.words() == null ? "" : Excerpt.of(tried.words(), WORDS);
        boolean listed = what != null && what != Treatment.OTHER;
        List<String> details = new ArrayList<>();
        if (listed) {
            details.add(own);
        }
        details.add(when(tried.start(), tried.end()));
        details.removeIf(String::isEmpty);
        String name = listed || own.isEmpty() ? named(what) : own;
        return details.isEmpty()
                ? name
                : messages.text("summary.tried.details", name, String.join(", ", details));
    }

    private String named(@Nullable Treatment what) {
        return messages.name(what == null ? Treatment.OTHER : what);
    }

    private String when(@Nullable RoughDate start, @Nullable RoughDate end) {
        if (start == null) {
            return end == null ? "" : messages.text("summary.tried.until", end);
        }
        if (end == null) {
            return messages.text("summary.tried.from", start);
        }
        return start.equals(end)
                ? messages.formats().date(start)
                : messages.text("format.range", start, end);
    }
}
