package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;

/** The doctor's page with its figures, as whoever prints it hands it over. Immutable. */
public final class FhirPage {

    static final LocalCodes.Own CODE = new LocalCodes.Own("page", "fhir.page");

    private final byte[] pdf;
    private final NightRange nights;
    private final Map<Figure, Integer> figures;

    /**
     * @param pdf the whole file
     * @param nights of which the page tells
     */
    public FhirPage(byte[] pdf, NightRange nights, Map<Figure, Integer> figures) {
        this.pdf = pdf.clone();
        this.nights = nights;
        this.figures = new EnumMap<>(figures);
    }

    /** Adds a report with the page as it is printed, and an Observation for each figure. */
    void write(Resources resources, Instant issued, Messages messages) {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        figures.forEach((figure, count) -> {
            ObjectNode observation =
                    resources.observation("figure", figure.code(), Codings.local(figure, messages));
            period(observation);
            observation.put("valueInteger", count);
            results.addObject().put("reference", resources.lastAddress());
        });
        ObjectNode report = resources.add("DiagnosticReport", "page", "").put("status", "final");
        report.set("code", Codings.concept(CODE.in(messages)));
        report.set("subject", Resources.person());
        period(report);
        report.put("issued", issued.truncatedTo(ChronoUnit.MILLIS).toString());
        if (!results.isEmpty()) {
            report.set("result", results);
        }
        report.putArray("presentedForm")
                .addObject()
                .put("contentType", "application/pdf")
                .put("language", messages.language().code())
                .put("data", Base64.getEncoder().encodeToString(pdf))
                .put("title", messages.text("fhir.page"));
    }

    private void period(ObjectNode resource) {
        resource.putObject("effectivePeriod")
                .put("start", nights.from().toString())
                .put("end", nights.to().plusDays(1).toString());
    }
}
