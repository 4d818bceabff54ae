package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampdiary.model.Symptom;
import org.crampdiary.summary.Reported;
import org.crampdiary.text.Messages;

/** Signs with the nights that report them, said once; of many only the first and the last. */
record SignDates(Messages messages, Days days) {

    private static final int DATES = 4;

    /** Empty without any. */
    String of(Collection<Reported.Nights> symptoms) {
        Map<List<LocalDate>, List<Symptom>> signs = new LinkedHashMap<>();
        for (Reported.Nights symptom : symptoms) {
            signs.computeIfAbsent(symptom.nights(), _ -> new ArrayList<>()).add(symptom.symptom());
        }
        return signs.entrySet().stream()
                .map(same -> of(same.getValue(), same.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String of(List<Symptom> signs, List<LocalDate> on) {
        String names = signs.stream().map(messages::name).collect(Collectors.joining("; "));
        List<String> dates = on.stream().map(days::of).toList();
        int nights = dates.size();
        return nights <= DATES
                ? messages.text("summary.body.dates", names, dates, signs.size())
                : messages.text(
                        "summary.body.latest",
                        names,
                        nights,
                        dates.getFirst(),
                        dates.getLast(),
                        signs.size());
    }
}
