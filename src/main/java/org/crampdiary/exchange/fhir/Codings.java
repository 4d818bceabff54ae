package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.crampdiary.model.Coded;
import org.crampdiary.text.Messages;

/**
 * Codes of published systems and our own, as CodeableConcepts. The status of each is in
 * docs/fhir.md.
 */
final class Codings {

    /** The code system of everything that has no published code here. */
    static final String LOCAL = "urn:crampdiary:fhir:codes";

    static final String UCUM = "http://unitsofmeasure.org";
    static final String LOINC = "http://loinc.org";
    static final String SNOMED = "http://snomed.info/sct";
    static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    /** One code with its own words. */
    record Coding(String system, String code, String display) {}

    static final Coding CRAMP = new Coding(SNOMED, "55300003", "Muscle cramp");
    static final Coding LOWER_LIMB = new Coding(SNOMED, "449917004", "Cramp in lower limb");
    static final Coding LOWER_LEG = new Coding(SNOMED, "449918009", "Cramp in lower leg");
    static final Coding SEVERITY =
            new Coding(
                    LOINC,
                    "72514-3",
                    "Pain severity - 0-10 verbal numeric rating [Score] - Reported");
    static final Coding FLUID = new Coding(LOINC, "9108-2", "Fluid intake total 24 hour");
    static final Coding SLEEP = new Coding(LOINC, "93832-4", "Sleep duration");
    static final Coding SURVEY = new Coding(CATEGORY, "survey", "Survey");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Codings() {}

    /** Our own code of a constant, such as {@code symptom.tingling}. */
    static Coding local(Coded constant, Messages messages) {
        return new Coding(LOCAL, code(constant), messages.name(constant));
    }

    static String code(Coded constant) {
        return constant.family() + "." + constant.code();
    }

    /** A concept with its codes, from the general to the special one, and the last one's words. */
    static ObjectNode concept(List<Coding> codings) {
        return concept(codings, codings.getLast().display());
    }

    static ObjectNode concept(Coding coding) {
        return concept(List.of(coding));
    }

    static ObjectNode concept(List<Coding> codings, String text) {
        ObjectNode concept = NODES.objectNode();
        if (!codings.isEmpty()) {
            codings.forEach(coding -> concept.withArray("coding").add(node(coding)));
        }
        return concept.put("text", text);
    }

    static ObjectNode node(Coding coding) {
        return NODES.objectNode()
                .put("system", coding.system())
                .put("code", coding.code())
                .put("display", coding.display());
    }
}
