package org.crampdiary.exchange.json;

import java.io.IOException;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Night;

/** The fields of a night record in their order. */
final class NightWriter {

    private NightWriter() {}

    static void night(EntryWriter out, Night night) throws IOException {
        out.date("night", night.night());
        out.code("status", night.status());
        out.number("fluidMl", night.fluidMl());
        out.number("alcoholUnits", night.alcoholUnits());
        out.number("caffeineCups", night.caffeineCups());
        out.objects("activities", night.activities(), NightWriter::activity);
        out.code("comparedWithUsual", night.comparedWithUsual());
        out.number("sittingHours", night.sittingHours());
        out.flag("heat", night.heat());
        out.number("stress", night.stress());
        out.number("sleepHours", night.sleepHours());
        out.number("sleepDisturbance", night.sleepDisturbance());
        out.flag("tiredByDay", night.tiredByDay());
        out.number("interference", night.interference());
        out.codes("prevention", night.prevention());
        out.codes("symptoms", night.symptoms());
        out.text("note", night.note());
        out.instant("updatedAt", night.updatedAt());
    }

    private static void activity(EntryWriter out, Activity activity) throws IOException {
        out.code("type", activity.type());
        out.number("minutes", activity.minutes());
        out.code("intensity", activity.intensity());
    }
}
