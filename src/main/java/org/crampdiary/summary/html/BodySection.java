package org.crampdiary.summary.html;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.summary.Place;
import org.crampdiary.summary.Reported;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.MuscleCount;

/** Where the cramps were, and with what. */
record BodySection(Messages messages) implements Section {

    /** So many nights of a symptom are printed by date; of more only the latest. */
    private static final int DATES = 4;

    private static final int LATEST = 3;

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.element("h2", messages.text("summary.body"));
        Rows.begin(out)
                .row(messages.text("summary.body.muscles"), places(model))
                .row(messages.text("summary.body.symptoms"), symptoms(model))
                .row(messages.text("summary.body.situation"), situations(model))
                .end();
    }

    private String places(SummaryModel model) {
        if (model.places().isEmpty()) {
            return messages.text("summary.figures.unrecorded");
        }
        String text = model.places().shown().stream().map(this::place).collect(SEMICOLONS);
        return model.places().more() == 0
                ? text
                : text + "; " + messages.text("summary.more", model.places().more());
    }

    private static final Collector<CharSequence, ?, String> SEMICOLONS = Collectors.joining("; ");

    private String place(Place place) {
        Muscle muscle = place.muscle();
        return messages.text(
                "summary.body.place",
                muscle == null
                        ? messages.text("summary.body.unknown-muscle")
                        : messages.name(muscle),
                place.sides().stream().map(this::side).collect(Collectors.joining(", ")));
    }

    private String side(MuscleCount count) {
        Side side = count.side();
        return messages.text(
                "summary.body.count",
                side == null ? messages.text("summary.body.unknown-side") : messages.name(side),
                count.cramps());
    }

    private String symptoms(SummaryModel model) {
        Reported reported = model.reported();
        if (reported.askedNights() == 0) {
            return messages.text("summary.not-asked");
        }
        Days days = new Days(messages.formats(), model.range());
        String asked =
                messages.text(
                        "summary.body.asked", reported.askedNights(), model.figures().nights());
        return reported.symptoms().isEmpty()
                ? messages.text("summary.body.none") + " " + asked
                : reported.symptoms().stream()
                                .map(symptom -> symptom(symptom, days))
                                .collect(SEMICOLONS)
                        + " "
                        + asked;
    }

    private String symptom(Reported.Nights symptom, Days days) {
        List<String> dates = symptom.nights().stream().map(days::of).toList();
        int nights = dates.size();
        return nights <= DATES
                ? messages.text("summary.body.dates", symptom.symptom(), dates)
                : messages.text(
                        "summary.body.latest",
                        symptom.symptom(),
                        nights,
                        dates.subList(nights - LATEST, nights));
    }

    private String situations(SummaryModel model) {
        return model.situations().isEmpty()
                ? messages.text("summary.figures.unrecorded")
                : model.situations().stream()
                        .map(s -> messages.text("summary.body.count", s.context(), s.cramps()))
                        .collect(Collectors.joining(", "));
    }
}
