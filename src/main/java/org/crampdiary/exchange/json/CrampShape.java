package org.crampdiary.exchange.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;

/** The fields of a cramp, of its sites and of its remedies. */
final class CrampShape {

    private CrampShape() {}

    static @Nullable Cramp read(Fields fields) {
        String id = fields.text("id", TextLimit.ID);
        if (id == null) {
            fields.missing("id");
        }
        OffsetDateTime start = fields.time("start");
        ZoneId zone = zone(fields, start);
        LocalDate night = night(fields, start);
        List<Site> sites = fields.objects("sites", CrampShape::site);
        if (sites == null) {
            fields.missing("sites");
        }
        // Read even without these, so that all its errors are told at once.
        Cramp cramp =
                Cramp.inNight(id == null ? "?" : id, night == null ? LocalDate.EPOCH : night)
                        .start(start)
                        .zone(zone)
                        .durationSeconds(fields.number(Quantity.DURATION_SECONDS))
                        .ongoing(fields.flag("ongoing"))
                        .severity(fields.whole(Quantity.SEVERITY))
                        .sites(sites == null ? List.of() : sites)
                        .context(fields.code("context", CrampContext.class))
                        .woke(fields.flag("woke"))
                        .minutesToResleep(fields.number(Quantity.MINUTES_TO_RESLEEP))
                        .sorenessHours(fields.number(Quantity.SORENESS_HOURS))
                        .symptoms(fields.codes("symptoms", Symptom.class))
                        .remedies(fields.objects("remedies", CrampShape::remedy))
                        .note(fields.text("note", TextLimit.NOTE))
                        .updatedAt(fields.instant("updatedAt"))
                        .deletedAt(fields.instant("deletedAt"))
                        .build();
        return id == null || night == null ? null : cramp;
    }

    private static @Nullable ZoneId zone(Fields fields, @Nullable OffsetDateTime start) {
        ZoneId zone = fields.zone("zone");
        if (zone != null
                && start != null
                && !zone.getRules().getOffset(start.toInstant()).equals(start.getOffset())) {
            fields.wrong(
                    "start",
                    "exchange.start-zone",
                    zone.getId(),
                    zone.getRules().getOffset(start.toInstant()).getId());
            return null;
        }
        return zone;
    }

    /** The night of the start, or the one that is given when the start is unknown. */
    private static @Nullable LocalDate night(Fields fields, @Nullable OffsetDateTime start) {
        LocalDate given = fields.date("night");
        if (start == null) {
            if (given == null && !fields.isWrong("start") && !fields.isWrong("night")) {
                fields.wrong("night", "exchange.no-night");
            }
            return given;
        }
        LocalDate night = Night.containing(start.toLocalDateTime());
        if (given != null && !given.equals(night)) {
            fields.wrong("night", "exchange.night-start", night.toString());
        }
        return night;
    }

    private static Site site(Fields fields) {
        return new Site(fields.code("muscle", Muscle.class), fields.code("side", Side.class));
    }

    private static RemedyUse remedy(Fields fields) {
        return new RemedyUse(
                fields.code("remedy", Remedy.class),
                fields.code("effect", Effect.class),
                fields.number(Quantity.MINUTES_TO_RELIEF));
    }
}
