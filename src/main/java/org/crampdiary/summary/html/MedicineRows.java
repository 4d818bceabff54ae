package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.crampdiary.model.Medicine;
import org.crampdiary.summary.Listed;
import org.crampdiary.summary.MedicineChange;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** The medicines with their dates, and beside those that changed the cramp nights since. */
record MedicineRows(Messages messages) {

    void write(Rows rows, SummaryModel model) {
        Listed<Medicine> medicines = model.health().medicines();
        String heading = messages.text("summary.health.medicines");
        if (medicines == null || medicines.isEmpty()) {
            rows.row(
                    heading,
                    messages.text(medicines == null ? "summary.not-asked" : "summary.health.none"));
            return;
        }
        rows.paragraphs(
                heading,
                out -> {
                    for (Medicine medicine : medicines.shown()) {
                        out.open("p").element("b", name(medicine));
                        out.text(", " + taken(medicine) + since(medicine, model)).close();
                    }
                    if (medicines.more() > 0) {
                        out.element("p", messages.text("summary.more", medicines.more()));
                    }
                });
    }

    private String name(Medicine medicine) {
        return new MedicineName(messages).withGroup(medicine);
    }

    private String taken(Medicine medicine) {
        LocalDate start = medicine.start();
        LocalDate end = medicine.end();
        String since =
                start == null
                        ? messages.text("summary.health.start-unknown")
                        : messages.text("summary.health.since", day(start));
        return end == null ? since : messages.text("summary.health.until", since, day(end));
    }

    private String day(LocalDate day) {
        return messages.formats().shortDate(day);
    }

    private String since(Medicine medicine, SummaryModel model) {
        String words =
                model.changes().stream()
                        .filter(change -> change.medicine().equals(medicine) && change.compares())
                        .map(this::counts)
                        .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private String counts(MedicineChange change) {
        return messages.text(
                change.begun() ? "summary.health.with" : "summary.health.without",
                change.since().crampNights(),
                change.since().recorded(),
                change.before().crampNights(),
                change.before().recorded());
    }
}
