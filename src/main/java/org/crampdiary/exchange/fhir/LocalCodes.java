package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.exchange.fhir.Codings.Coding;
import org.crampdiary.model.Coded;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.VisitFields;
import org.crampdiary.text.Messages;

/** Our own code system, which stands in each bundle: the declared fields and their constants. */
final class LocalCodes {

    /** What is recorded of a day and its night. */
    static final Own DAY = new Own("day", "fhir.day");

    static final Own VISIT = new Own("visit", "fhir.visit");
    static final Own VISIT_WITH = new Own("visit.with", "fhir.visit-with");
    static final Own VISIT_DISCUSSED = new Own("visit.discussed", "fhir.visit-discussed");
    static final Own VISIT_REST = new Own("visit.rest", "fhir.visit-rest");
    static final Own PAUSE = new Own("pause", "fhir.pause");
    static final Own PREGNANT = new Own("pregnant", "fhir.pregnant");
    static final Own TRIED = new Own("tried", "fhir.tried");
    static final Own TRIED_END = new Own("tried.end", "fhir.tried-end");
    static final Own TRIED_VERDICT = new Own("tried.verdict", "fhir.tried-verdict");

    private static final List<Own> OWN =
            List.of(
                    DAY,
                    FhirPage.CODE,
                    VISIT,
                    VISIT_WITH,
                    VISIT_DISCUSSED,
                    VISIT_REST,
                    PAUSE,
                    PREGNANT,
                    TRIED,
                    TRIED_END,
                    TRIED_VERDICT);

    /** A code of ours that is no declared field or constant. */
    record Own(String code, String words) {

        Coding in(Messages messages) {
            return new Coding(Codings.LOCAL, code, messages.text(words));
        }
    }

    private LocalCodes() {}

    /**
     * The code of a field, such as {@code crampfield.woke}.
     *
     * @param words the family of the field's words in the messages
     */
    static Coding of(String words, EntryField<?, ?> field, Messages messages) {
        String code = words + field.word();
        return new Coding(Codings.LOCAL, code, messages.has(code) ? messages.text(code) : code);
    }

    /** Writes the code system with its words in this language. */
    static void write(Resources resources, Messages messages) {
        ObjectNode system =
                resources
                        .add("CodeSystem", "codes", "")
                        .put("url", Codings.LOCAL)
                        .put("version", "1")
                        .put("name", "CrampDiary")
                        .put("status", "active")
                        .put("caseSensitive", true)
                        .put("content", "complete");
        ArrayNode concepts = system.putArray("concept");
        all(messages)
                .forEach((code, display) ->
                        concepts.addObject().put("code", code).put("display", display));
        system.put("count", concepts.size());
    }

    /** Each code with its words. */
    static Map<String, String> all(Messages messages) {
        List<Coding> codings = new ArrayList<>();
        OWN.forEach(code -> codings.add(code.in(messages)));
        constants(Figure.class, messages, codings);
        codings.add(new Coding(Codings.LOCAL, "none", messages.text("dayline.none")));
        NightFields.ofTheDay().forEach(field -> codings.add(of("dayline.", field, messages)));
        CrampFields.SHAPE
                .declared()
                .forEach(field -> codings.add(of("crampfield.", field, messages)));
        constants(CrampFields.SHAPE, messages, codings);
        constants(NightFields.SHAPE, messages, codings);
        constants(ProfileFields.SHAPE, messages, codings);
        constants(VisitFields.SHAPE, messages, codings);
        Map<String, String> all = new LinkedHashMap<>();
        codings.forEach(coding -> all.put(coding.code(), coding.display()));
        return all;
    }

    private static void constants(EntryShape<?> shape, Messages messages, List<Coding> codings) {
        for (EntryField<?, ?> field : shape.fields()) {
            switch (field.kind()) {
                case FieldKind.Code<?>(var type) -> constants(type, messages, codings);
                case FieldKind.Codes<?>(var type) -> constants(type, messages, codings);
                case FieldKind.Entries<?>(var inner) -> constants(inner, messages, codings);
                default -> {}
            }
        }
    }

    private static void constants(
            Class<? extends Enum<?>> type, Messages messages, List<Coding> codings) {
        for (Enum<?> constant : type.getEnumConstants()) {
            codings.add(Codings.local((Coded) constant, messages));
        }
    }
}
