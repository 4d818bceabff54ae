package org.crampdiary.summary.html;

import java.util.stream.Collectors;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.summary.Place;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.MuscleCount;

/** When in the night the cramps came, beside where they were. */
record PlacesSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.open("div", "class", "pair");
        out.open("div", "class", "left");
        new HoursChart(messages).write(out, model);
        out.close();
        out.open("div", "class", "right");
        out.element("h2", messages.text("summary.body"));
        if (!model.figures().legs().counts().isEmpty()) {
            out.open("object", "type", SummaryHtml.LEGS, "alt", places(model), "class", "legs");
            out.close();
        }
        out.element("p", places(model));
        out.close();
        out.open("div", "class", "end").close().close();
    }

    private String places(SummaryModel model) {
        if (model.places().isEmpty()) {
            return messages.text(
                    model.isFreeOfCramps()
                            ? "summary.top.no-cramps"
                            : "summary.figures.unrecorded");
        }
        String text =
                model.places().shown().stream().map(this::place).collect(Collectors.joining("; "));
        return model.places().more() == 0
                ? text
                : text + "; " + messages.text("summary.more", model.places().more());
    }

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
}
