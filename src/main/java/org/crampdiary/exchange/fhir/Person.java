package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.exchange.fhir.Codings.Coding;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Profile;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** Patient, Conditions and MedicationStatements, as the person told them. */
final class Person {

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private final Resources resources;
    private final Messages messages;
    private final LocalDate today;

    /**
     * @param today tells a medicine that goes on from one that ended
     */
    Person(Resources resources, Messages messages, LocalDate today) {
        this.resources = resources;
        this.messages = messages;
        this.today = today;
    }

    void write(Profile profile) {
        ObjectNode patient = resources.patient();
        String name = Values.text(profile.name());
        if (name != null) {
            patient.putArray("name").addObject().put("text", name);
        }
        if (profile.birthYear() != null) {
            patient.put("birthDate", profile.birthYear().toString());
        }
        if (profile.conditions() != null) {
            profile.conditions().stream().distinct().forEach(this::condition);
        }
        if (profile.medicines() != null) {
            profile.medicines().forEach(this::medicine);
        }
    }

    private void condition(Condition condition) {
        ObjectNode node = resources.add("Condition", "condition", condition.code());
        node.set("clinicalStatus", status("condition-clinical", "active", "Active"));
        node.set(
                "verificationStatus", status("condition-ver-status", "unconfirmed", "Unconfirmed"));
        node.set("code", Codings.concept(Codings.local(condition, messages)));
        node.set("subject", Resources.person());
        node.set("asserter", Resources.person());
    }

    private static ObjectNode status(String system, String code, String display) {
        return Codings.concept(new Coding(TERMINOLOGY + system, code, display));
    }

    private void medicine(Medicine medicine) {
        String group = medicine.group() == null ? "" : medicine.group().code();
        String dose = Values.text(medicine.dose());
        String which =
                group
                        + "|"
                        + medicine.name()
                        + "|"
                        + medicine.start()
                        + (dose == null ? "" : "|" + dose);
        ObjectNode node = resources.add("MedicationStatement", "medicine", which);
        node.put("status", ended(medicine.end()) ? "completed" : "active");
        List<Coding> codings =
                medicine.group() == null
                        ? List.of()
                        : List.of(Codings.local(medicine.group(), messages));
        String name = Values.text(medicine.name());
        String words = name != null ? name : codings.isEmpty() ? "?" : codings.getLast().display();
        node.set("medicationCodeableConcept", Codings.concept(codings, words));
        node.set("subject", Resources.person());
        if (medicine.start() != null || medicine.end() != null) {
            ObjectNode period = node.putObject("effectivePeriod");
            day(period, "start", medicine.start());
            day(period, "end", medicine.end());
        }
        node.set("informationSource", Resources.person());
        if (dose != null) {
            node.putArray("dosage").addObject().put("text", dose);
        }
    }

    private boolean ended(@Nullable LocalDate end) {
        return end != null && end.isBefore(today);
    }

    private static void day(ObjectNode period, String name, @Nullable LocalDate day) {
        if (day != null) {
            period.put(name, day.toString());
        }
    }
}
