package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.report.HeadlineWords;
import org.crampdiary.summary.Health;
import org.crampdiary.summary.Listed;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RemedyFigures;
import org.jspecify.annotations.Nullable;

/** What was tried during the cramps, beside the medicines and conditions. */
record CareSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.open("div", "class", "pair");
        out.open("div", "class", "narrow");
        remedies(out, model.remedies());
        out.close();
        out.open("div", "class", "broad");
        health(out, model.health());
        out.close();
        out.open("div", "class", "end").close().close();
    }

    private void remedies(Xhtml out, Listed<RemedyFigures> remedies) {
        out.element("h2", messages.text("summary.remedies"));
        if (remedies.isEmpty()) {
            out.element("p", messages.text("summary.figures.unrecorded"));
            return;
        }
        Rows rows = Rows.begin(out);
        for (RemedyFigures remedy : remedies.shown()) {
            rows.row(
                    messages.name(remedy.remedy()),
                    new HeadlineWords(messages)
                            .remedy(
                                    remedy.rated() == 0
                                            ? "summary.remedies.unrated"
                                            : "summary.remedies.helped",
                                    remedy));
        }
        rows.end();
        more(out, remedies);
    }

    private void health(Xhtml out, Health health) {
        out.element("h2", messages.text("summary.health"));
        Rows rows = Rows.begin(out);
        Listed<Medicine> medicines = health.medicines();
        if (medicines == null || medicines.isEmpty()) {
            rows.row(messages.text("summary.health.medicines"), absent(medicines));
        } else {
            MedicineName name = new MedicineName(messages);
            medicines.shown().forEach(m -> rows.row(name.withGroup(m), taken(m)));
        }
        rows.row(messages.text("summary.health.conditions"), conditions(health.conditions()));
        Pregnancy pregnant = health.pregnant();
        if (pregnant != null && pregnant != Pregnancy.NO) {
            rows.row(messages.text("summary.health.pregnant"), messages.name(pregnant));
        }
        rows.end();
        if (medicines != null) {
            more(out, medicines);
        }
    }

    private String taken(Medicine medicine) {
        LocalDate start = medicine.start();
        LocalDate end = medicine.end();
        String since =
                start == null
                        ? messages.text("summary.health.start-unknown")
                        : messages.text("summary.health.since", start);
        return end == null ? since : messages.text("summary.health.until", since, end);
    }

    private String conditions(@Nullable List<Condition> conditions) {
        return conditions == null || conditions.isEmpty()
                ? absent(conditions)
                : conditions.stream().map(messages::name).collect(Collectors.joining(", "));
    }

    /** That there are none, which only an answer can say. */
    private String absent(@Nullable Object answer) {
        return messages.text(answer == null ? "summary.not-asked" : "summary.health.none");
    }

    private void more(Xhtml out, Listed<?> list) {
        if (list.more() > 0) {
            out.element("p", messages.text("summary.more", list.more()));
        }
    }
}
