package org.crampdiary.summary.html;

import java.util.List;
import org.crampdiary.summary.Reported;
import org.crampdiary.text.Messages;

/** A sign with the nights that report it; of many only the first and the last. */
record SignDates(Messages messages, Days days) {

    private static final int DATES = 4;

    String of(Reported.Nights symptom) {
        List<String> dates = symptom.nights().stream().map(days::of).toList();
        int nights = dates.size();
        return nights <= DATES
                ? messages.text("summary.body.dates", symptom.symptom(), dates)
                : messages.text(
                        "summary.body.latest",
                        symptom.symptom(),
                        nights,
                        dates.getFirst(),
                        dates.getLast());
    }
}
