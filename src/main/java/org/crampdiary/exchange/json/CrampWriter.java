package org.crampdiary.exchange.json;

import java.io.IOException;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Site;

/** The fields of a cramp in their order. */
final class CrampWriter {

    private CrampWriter() {}

    static void cramp(EntryWriter out, Cramp cramp) throws IOException {
        out.text("id", cramp.id());
        out.date("night", cramp.night());
        out.time("start", cramp.start());
        out.zone("zone", cramp.zone());
        out.number("durationSeconds", cramp.durationSeconds());
        out.flag("ongoing", cramp.ongoing());
        out.number("severity", cramp.severity());
        out.objects("sites", cramp.sites(), CrampWriter::site);
        out.code("context", cramp.context());
        out.flag("woke", cramp.woke());
        out.number("minutesToResleep", cramp.minutesToResleep());
        out.number("sorenessHours", cramp.sorenessHours());
        out.codes("symptoms", cramp.symptoms());
        out.objects("remedies", cramp.remedies(), CrampWriter::remedy);
        out.text("note", cramp.note());
        out.instant("updatedAt", cramp.updatedAt());
        out.instant("deletedAt", cramp.deletedAt());
    }

    private static void site(EntryWriter out, Site site) throws IOException {
        out.code("muscle", site.muscle());
        out.code("side", site.side());
    }

    private static void remedy(EntryWriter out, RemedyUse use) throws IOException {
        out.code("remedy", use.remedy());
        out.code("effect", use.effect());
        out.number("minutesToRelief", use.minutesToRelief());
    }
}
