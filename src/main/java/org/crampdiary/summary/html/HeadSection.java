package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Muscle;
import org.crampdiary.report.HeadlineWords;
import org.crampdiary.summary.Advice;
import org.crampdiary.summary.Person;
import org.crampdiary.summary.Place;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;

/** Whose page it is, of which nights, and first of all how much was recorded. */
record HeadSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.open("p", "class", "made");
        out.text(messages.text("summary.made", model.madeOn())).empty("br");
        Advice advice = model.advice();
        int rules = advice == null ? 0 : advice.rulesVersion();
        out.text(messages.text("summary.program", model.programVersion(), rules)).close();
        out.element("h1", messages.text("summary.title"));
        out.element("p", String.join(" · ", identity(model)));
        out.element("p", recorded(model), "class", "recorded");
        if (model.figures().cramps() > 0) {
            out.element("p", String.join("; ", lead(model)) + ".");
        }
    }

    private List<String> identity(SummaryModel model) {
        List<String> parts = new ArrayList<>();
        Person person = model.person();
        if (person != null && person.name() != null) {
            parts.add(person.name());
        }
        if (person != null && person.birthYear() != null) {
            parts.add(messages.text("summary.born", String.valueOf(person.birthYear())));
        }
        parts.add(messages.formats().range(model.range()));
        return parts;
    }

    private String recorded(SummaryModel model) {
        TrendSummary figures = model.figures();
        return messages.text(
                "summary.recorded",
                figures.crampNights(),
                figures.recorded(),
                model.notRecorded(),
                figures.nights(),
                figures.paused());
    }

    private List<String> lead(SummaryModel model) {
        List<String> parts = new ArrayList<>();
        String rate = new HeadlineWords(messages).rate(model.figures());
        parts.add(
                rate == null
                        ? messages.text("summary.lead.cramps", model.figures().cramps())
                        : messages.text("summary.lead.rate", rate));
        parts.add(messages.text("summary.lead.woken", model.figures().wokenNights()));
        for (Place place : model.places().shown()) {
            Muscle muscle = place.muscle();
            if (muscle != null) {
                parts.add(messages.text("summary.lead.place", muscle, place.cramps()));
                break;
            }
        }
        return parts;
    }
}
