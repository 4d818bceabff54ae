package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.TriedSoFar;
import org.crampdiary.text.Excerpt;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the person tried over time, by verdict and in one paragraph; nothing when they never told.
 */
record TriedSection(Messages messages) implements Section {

    /** Characters of the person's own words on the page. */
    private static final int WORDS = 60;

    @Override
    public void write(Xhtml out, SummaryModel model) {
        TriedSoFar tried = model.tried();
        if (tried == null) {
            return;
        }
        out.element("h2", messages.text("summary.tried"));
        if (tried.groups().isEmpty()) {
            out.element("p", messages.text("summary.tried.nothing"));
            return;
        }
        out.open("p");
        for (TriedSoFar.Group group : tried.groups()) {
            Verdict verdict = group.verdict();
            String said =
                    messages.text(
                            "summary.tried.verdict",
                            verdict == null
                                    ? messages.text("summary.tried.no-verdict")
                                    : messages.name(verdict));
            out.element("b", said).text(" ");
            out.text(
                    group.tried().stream().map(this::words).collect(Collectors.joining("; "))
                            + ". ");
        }
        if (tried.more() > 0) {
            out.text(messages.text("summary.more", tried.more()));
        }
        out.close();
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
