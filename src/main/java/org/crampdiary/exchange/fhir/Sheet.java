package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crampdiary.model.Side;
import org.crampdiary.text.Messages;

/** The sheet of fourteen nights as a Questionnaire: what paper asks, night by night. */
final class Sheet {

    private static final int NIGHTS = 14;

    private Sheet() {}

    static void write(Resources resources, Messages messages) {
        ObjectNode sheet =
                resources
                        .add("Questionnaire", "sheet", "")
                        .put("url", "urn:crampdiary:fhir:sheet")
                        .put("version", "1")
                        .put("name", "FourteenNights")
                        .put("title", messages.text("fhir.sheet"))
                        .put("status", "active");
        sheet.putArray("subjectType").add("Patient");
        ArrayNode nights = sheet.putArray("item");
        for (int night = 1; night <= NIGHTS; night++) {
            String id = Integer.toString(night);
            ArrayNode items =
                    item(nights, id, messages.text("fhir.night", night), "group").putArray("item");
            item(items, id + ".night", messages.text("paper.night"), "date");
            item(items, id + ".cramps", messages.text("paper.cramps"), "integer");
            item(items, id + ".minutes", messages.text("paper.minutes"), "decimal");
            item(items, id + ".severity", messages.text("paper.severity") + ", 0–10", "integer");
            item(items, id + ".disturbance", messages.text("paper.disturbance"), "integer");
            ArrayNode sides =
                    item(items, id + ".side", messages.text("fhir.side"), "choice")
                            .putArray("answerOption");
            for (Side side : Side.values()) {
                sides.addObject().set("valueCoding", Codings.node(Codings.local(side, messages)));
            }
            item(items, id + ".fluid", messages.text("paper.fluid"), "decimal");
            item(items, id + ".activity", messages.text("dayline.activity"), "string");
        }
    }

    private static ObjectNode item(ArrayNode items, String id, String text, String type) {
        return items.addObject().put("linkId", id).put("text", text).put("type", type);
    }
}
