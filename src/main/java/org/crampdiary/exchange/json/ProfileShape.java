package org.crampdiary.exchange.json;

import java.time.LocalDate;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.TextLimit;

/** The fields of the profile and of its medicines. */
final class ProfileShape {

    private ProfileShape() {}

    static Profile read(Fields fields, int thisYear) {
        return new Profile(
                fields.instant("updatedAt"),
                fields.whole("birthYear", Profile.FIRST_BIRTH_YEAR, thisYear),
                fields.text("name", TextLimit.NAME),
                fields.code("pregnant", Pregnancy.class),
                fields.codes("conditions", Condition.class),
                fields.objects("medicines", ProfileShape::medicine));
    }

    private static Medicine medicine(Fields fields) {
        LocalDate start = fields.date("start");
        LocalDate end = fields.date("end");
        if (start != null && end != null && end.isBefore(start)) {
            fields.wrong("end", "exchange.medicine-ends", start);
            end = null;
        }
        return new Medicine(
                fields.text("name", TextLimit.NAME),
                fields.code("class", MedicineClass.class),
                start,
                end);
    }
}
