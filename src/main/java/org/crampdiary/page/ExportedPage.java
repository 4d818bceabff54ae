package org.crampdiary.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.crampdiary.exchange.fhir.FhirPage;
import org.crampdiary.exchange.fhir.Figure;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.settings.Program;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;

/** The doctor's page of the latest nights as part of an export, which does not know the page. */
public final class ExportedPage {

    private static final int NIGHTS = 90;

    private ExportedPage() {}

    /**
     * The usual page and its figures, up to the current night. Any thread.
     *
     * @param compared whether the diary is compared with published advice
     */
    public static FhirPage of(Diary diary, boolean compared, Messages messages, Clock clock) {
        LocalDate tonight = Night.containing(LocalDateTime.now(clock));
        NightRange nights = NightEntries.counted(diary, tonight, NIGHTS);
        TrendSummary figures = Trends.summarise(diary, nights);
        SummaryModel page =
                SummaryModel.of(
                        diary,
                        figures,
                        compared ? Guidance.check(diary, nights.to()) : null,
                        SummaryOptions.USUAL,
                        LocalDate.now(clock),
                        Program.version());
        return new FhirPage(new SummaryPdf(messages).of(page), nights, told(figures));
    }

    /** Of waking nothing where nobody said of a cramp whether it woke the person. */
    static Map<Figure, Integer> told(TrendSummary figures) {
        Map<Figure, Integer> told = new EnumMap<>(Figure.class);
        told.put(Figure.RECORDED, figures.recorded());
        told.put(Figure.CRAMP_NIGHTS, figures.crampNights());
        told.put(Figure.CRAMPS, figures.cramps());
        if (figures.wakingAnswered() > 0 || figures.crampNights() == 0) {
            told.put(Figure.WOKEN_NIGHTS, figures.wokenNights());
        }
        return told;
    }
}
