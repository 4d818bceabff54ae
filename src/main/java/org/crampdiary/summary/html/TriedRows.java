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
        rows.paragraphs(
                messages.text("summary.tried"),
                out -> {
                    out.open("p");
                    overTime(out, model.tried(), model.remedies().isEmpty());
                    out.close();
                    remedies(out, model.remedies());
                });
    }

    private void overTime(Xhtml out, @Nullable TriedSoFar tried, boolean alone) {
        if (tried == null) {
            out.text(messages.text(alone ? "summary.not-asked" : "summary.tried.not-asked"));
            return;
        }
        if (tried.groups().isEmpty()) {
            out.text(messages.text("summary.tried.nothing"));
        }
        tried.groups().forEach(group -> write(out, group));
        if (tried.more() > 0) {
            out.text(messages.text("summary.more", tried.more()) + ".");
        }
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

    private void remedies(Xhtml out, Listed<RemedyFigures> remedies) {
        if (remedies.isEmpty()) {
            return;
        }
        String all = remedies.shown().stream().map(this::helped).collect(Collectors.joining("; "));
        out.open("p").element("b", messages.text("summary.remedies"));
        out.text(" " + all);
        if (remedies.more() > 0) {
            out.text("; " + messages.text("summary.more", remedies.more()));
        }
        out.text(".").close();
    }

    /** Such as "massage 5 · 3 · 4 (2 not rated)". */
    private String helped(RemedyFigures remedy) {
        return messages.text(
                "summary.remedies.helped",
                remedy.remedy(),
                Math.min(1, remedy.rated()),
                remedy.helped(),
                remedy.helpedALittle(),
                remedy.notHelped(),
                remedy.uses() - remedy.rated());
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
            return end == null ? "" : messages.text("summary.tried.until", day(end));
        }
        if (end == null) {
            return messages.text("summary.tried.from", day(start));
        }
        return start.equals(end) ? day(start) : messages.text("format.range", day(start), day(end));
    }

    private String day(RoughDate day) {
        return messages.formats().shortDate(day);
    }
}
