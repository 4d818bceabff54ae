package org.crampdiary.exchange.json;

import java.time.LocalDate;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.TextLimit;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/** The fields of a visit. */
final class VisitShape {

    private VisitShape() {}

    static @Nullable Visit read(Fields fields) {
        String id = fields.text("id", TextLimit.ID);
        if (id == null) {
            fields.missing("id");
        }
        LocalDate date = fields.date("date");
        if (date == null) {
            fields.missing("date");
        }
        // Read even without these, so that all its errors are told at once.
        Visit visit =
                new Visit(
                        id == null ? "?" : id,
                        date == null ? LocalDate.EPOCH : date,
                        fields.text("with", TextLimit.NAME),
                        fields.codes("discussed", RuleId.class),
                        fields.whole(Quantity.REST_NIGHTS),
                        fields.text("outcome", TextLimit.NOTE),
                        fields.instant("updatedAt"));
        return id == null || date == null ? null : visit;
    }
}
