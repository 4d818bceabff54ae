package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crampdiary.exchange.fhir.Codings.Coding;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** Cramps and nights as Observations that the person reported. */
final class Observations {

    private static final Set<Muscle> LOWER_LEG =
            Set.of(
                    Muscle.GASTROCNEMIUS,
                    Muscle.SOLEUS,
                    Muscle.CALF,
                    Muscle.TIBIALIS_ANTERIOR,
                    Muscle.FIBULARIS);
    private static final Set<Muscle> NOT_THE_LEG =
            Set.of(Muscle.BACK, Muscle.HAND_FOREARM, Muscle.OTHER);

    private final Resources resources;
    private final Messages messages;
    private final Values values;

    Observations(Resources resources, Messages messages) {
        this.resources = resources;
        this.messages = messages;
        this.values = new Values(messages);
    }

    /** One cramp, with its severity and everything else that was recorded of it as components. */
    void cramp(Cramp cramp) {
        ObjectNode observation =
                resources.observation("cramp", cramp.id(), Codings.concept(codes(cramp.sites())));
        effective(observation, cramp);
        observation.put("valueBoolean", true);
        Resources.note(observation, cramp.note());
        CrampFields.SHAPE.declared().stream()
                .filter(field -> field != CrampFields.SYMPTOMS)
                .forEach(field -> component(observation, "crampfield.", field, field.of(cramp)));
        symptoms("cramp " + cramp.id(), cramp.symptoms(), cramp.night());
    }

    /** From the general to the special one: all sites must agree in the special one. */
    private static List<Coding> codes(List<Site> sites) {
        List<Coding> codes = new ArrayList<>(List.of(Codings.CRAMP));
        List<@Nullable Muscle> muscles = new ArrayList<>();
        sites.forEach(site -> muscles.add(site.muscle()));
        boolean known = !muscles.isEmpty() && !muscles.contains(null);
        if (known && muscles.stream().noneMatch(NOT_THE_LEG::contains)) {
            codes.add(Codings.LOWER_LIMB);
        }
        if (known && LOWER_LEG.containsAll(muscles)) {
            codes.add(Codings.LOWER_LEG);
        }
        return codes;
    }

    private static void effective(ObjectNode observation, Cramp cramp) {
        OffsetDateTime start = cramp.start();
        Double seconds = cramp.durationSeconds();
        if (start == null) {
            Resources.during(observation, cramp.night(), cramp.night());
            return;
        }
        ObjectNode period = observation.putObject("effectivePeriod").put("start", time(start));
        if (seconds != null) {
            period.put("end", time(start.plusSeconds(Math.round(seconds))));
        }
    }

    /** An offset of long ago may have seconds, which FHIR has not. */
    private static String time(OffsetDateTime time) {
        boolean minutes = time.getOffset().getTotalSeconds() % 60 == 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                minutes ? time : time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** A night without cramps, what was drunk and slept, and the rest of the day's record. */
    void night(Night night) {
        String id = night.night().toString();
        if (night.status() == NightStatus.NONE) {
            dated("night", id, Codings.CRAMP, night.night()).put("valueBoolean", false);
        }
        value("fluid", Codings.FLUID, NightFields.FLUID_ML, night);
        value("sleep", Codings.SLEEP, NightFields.SLEEP_HOURS, night);
        symptoms("night " + id, night.symptoms(), night.night());
        List<EntryField<Night, ?>> rest = new ArrayList<>(NightFields.ofTheDay());
        rest.removeAll(
                List.of(NightFields.FLUID_ML, NightFields.SLEEP_HOURS, NightFields.SYMPTOMS));
        if (rest.stream().anyMatch(field -> field.of(night) != null)) {
            ObjectNode day = dated("day", id, LocalCodes.DAY.in(messages), night.night());
            Resources.note(day, night.note());
            rest.forEach(field -> component(day, "dayline.", field, field.of(night)));
        }
    }

    private ObjectNode dated(String kind, String id, Coding code, LocalDate night) {
        ObjectNode observation = resources.observation(kind, id, code);
        Resources.during(observation, night, night);
        return observation;
    }

    private void value(String kind, Coding code, EntryField<Night, Double> field, Night night) {
        Double value = field.of(night);
        if (value != null) {
            ObjectNode observation = dated(kind, night.night().toString(), code, night.night());
            values.set(observation, field.kind(), value);
        }
    }

    private void symptoms(String of, @Nullable List<Symptom> symptoms, LocalDate night) {
        if (symptoms != null) {
            for (Symptom symptom : Set.copyOf(symptoms).stream().sorted().toList()) {
                dated("symptom " + symptom.code(), of, Codings.local(symptom, messages), night)
                        .put("valueBoolean", true);
            }
        }
    }

    /** Times, ids and texts are no components: they stand elsewhere in the resource. */
    private void component(
            ObjectNode observation, String words, EntryField<?, ?> field, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Coding code = LocalCodes.of(words, field, messages);
        switch (field.kind()) {
            case FieldKind.Codes<?> _, FieldKind.Entries<?> _ ->
                    values.addList(observation, code, field.kind(), (List<?>) value);
            case FieldKind.Scale _ when field == CrampFields.SEVERITY ->
                    values.set(
                            Values.component(observation, Codings.SEVERITY), field.kind(), value);
            case FieldKind.Numeric<?> _, FieldKind.YesNo _, FieldKind.Code<?> _ ->
                    values.set(Values.component(observation, code), field.kind(), value);
            default -> {}
        }
    }
}
