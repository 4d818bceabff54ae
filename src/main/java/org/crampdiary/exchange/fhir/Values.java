package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampdiary.exchange.fhir.Codings.Coding;
import org.crampdiary.model.Coded;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** The values of declared fields as {@code value[x]} of an Observation and its components. */
record Values(Messages messages) {

    private static final String NONE = "none";

    /** Sets the value of a field that is neither a text nor a list. */
    void set(ObjectNode target, FieldKind<?> kind, Object value) {
        switch (value) {
            case Boolean flag -> target.put("valueBoolean", flag);
            case Integer step when kind instanceof FieldKind.Scale ->
                    target.put("valueInteger", step);
            case Number number -> target.set("valueQuantity", quantity(number, unit(kind)));
            case Coded constant ->
                    target.set(
                            "valueCodeableConcept",
                            Codings.concept(Codings.local(constant, messages)));
            default -> throw new IllegalArgumentException("no such value: " + kind);
        }
    }

    /** One component for each value; "none" where a question was answered so. */
    void addList(ObjectNode observation, Coding code, FieldKind<?> kind, List<?> values) {
        for (Object value : values) {
            ObjectNode concept =
                    kind instanceof FieldKind.Entries<?> of
                            ? entry(of.shape(), value)
                            : Codings.concept(Codings.local((Coded) value, messages));
            component(observation, code).set("valueCodeableConcept", concept);
        }
        if (values.isEmpty()) {
            Coding none = new Coding(Codings.LOCAL, NONE, messages.text("dayline.none"));
            component(observation, code).set("valueCodeableConcept", Codings.concept(none));
        }
    }

    static ObjectNode component(ObjectNode observation, Coding code) {
        ObjectNode component = observation.withArray("component").addObject();
        component.set("code", Codings.concept(code));
        return component;
    }

    /** A smaller entry: its codes, and all of it in words. */
    @SuppressWarnings("unchecked") // the entries of a list have the shape of its kind
    private <T extends Record> ObjectNode entry(EntryShape<T> shape, Object entry) {
        List<Coding> codings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (EntryField<T, ?> field : shape.fields()) {
            Object value = field.of((T) entry);
            if (value instanceof Coded constant) {
                codings.add(Codings.local(constant, messages));
                words.add(messages.name(constant));
            } else if (value instanceof Number number) {
                words.add(
                        messages.formats().number(number.doubleValue(), 1)
                                + " "
                                + messages.text(unit(field.kind()).key()));
            }
        }
        String text = words.isEmpty() ? "?" : String.join(", ", words);
        return Codings.concept(codings, text);
    }

    private ObjectNode quantity(Number value, Unit unit) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", value.doubleValue())
                .put("unit", messages.has(unit.key()) ? messages.text(unit.key()) : ucum(unit))
                .put("system", Codings.UCUM)
                .put("code", ucum(unit));
    }

    private static Unit unit(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Decimal decimal -> decimal.unit();
            case FieldKind.Whole whole -> whole.unit();
            default -> throw new IllegalArgumentException("no number: " + kind);
        };
    }

    private static String ucum(Unit unit) {
        return switch (unit) {
            case ML -> "mL";
            case HOURS -> "h";
            case MINUTES -> "min";
            case SECONDS -> "s";
            case DAYS -> "d";
            case YEARS -> "a";
            case UNITS, CUPS, NIGHTS -> "{" + unit.name().toLowerCase(Locale.ROOT) + "}";
        };
    }

    /** A text as FHIR allows it; null where nothing of it is left. */
    static @Nullable String text(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String printable = text.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", "").strip();
        return printable.isEmpty() ? null : printable;
    }
}
