package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a person does in the first week, from the first cramp to the page for the doctor. */
final class EndToEndTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @TempDir private Path folder;

    @Test
    void fromTheFirstCrampToThePageForTheDoctor() throws Exception {
        Path file = folder.resolve("diary.cramps");
        SettableClock clock = new SettableClock(ZONE, FIRST.plusDays(1).atTime(3, 12));
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            firstCramp(window, clock);
            for (int night = 1; night <= 3; night++) {
                clock.set(FIRST.plusDays(night + 1).atTime(3, 30));
                window.await("tonight-night");
                window.click("tonight-over-3");
                window.awaitText("tonight-clock-title", "3 min");
            }
        }
        thenTheFileHolds(file, clock);
        clock.set(FIRST.plusDays(4).atTime(9, 0));
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.click("room-trends");
            window.awaitText("trends-header", "4 of 4 nights recorded");
            window.click("room-guidance");
            window.awaitText("guidance-reason", "4 cramp nights in the last 14 nights");
            window.awaitText("guidance-G08-nights", "Show the 4 nights");
            window.click("guidance-G08-nights");
            for (int night = 0; night <= 3; night++) {
                window.await("guidance-G08-" + FIRST.plusDays(night));
            }
            window.click("room-summary");
            window.await("summary-sheet-1");
            window.click("summary-save");
            Awaitility.await().until(() -> Files.exists(window.saved()));
            thenThePageSaysSo(Files.readAllBytes(window.saved()));
        }
    }

    private void firstCramp(ProgramWindow window, SettableClock clock) {
        window.await("tonight-night");
        window.click("tonight-start");
        window.awaitText("tonight-clock-title", "It stopped");
        clock.set(FIRST.plusDays(1).atTime(3, 16));
        window.click("tonight-start");
        window.awaitText("tonight-clock-title", "4 min");
        window.click("tonight-severity-8");
        window.click("tonight-legs-left-calf");
        clock.set(FIRST.plusDays(1).atTime(8, 0));
        window.await("tonight-finish");
        window.click("finish-woke-yes");
        window.click("finish-save");
        window.awaitText("notice-text", "Saved");
    }

    private void thenTheFileHolds(Path file, SettableClock clock) {
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            Diary diary = store.current();
            assertThat(diary.cramps()).hasSize(4);
            Cramp first = diary.cramps().getFirst();
            assertThat(first.localStart()).isEqualTo(LocalDateTime.of(2026, 3, 2, 3, 12));
            assertThat(first.durationSeconds()).isEqualTo(240);
            assertThat(first.severity()).isEqualTo(8);
            assertThat(first.sites()).containsExactly(new Site(Muscle.CALF, Side.LEFT));
            assertThat(first.woke()).isTrue();
            assertThat(first.ongoing()).isFalse();
            assertThat(diary.marks().running()).isNull();
            assertThat(diary.cramps().stream().map(Cramp::night))
                    .containsExactlyElementsOf(FIRST.datesUntil(FIRST.plusDays(4)).toList());
            assertThat(store.verify()).isEmpty();
        }
    }

    private static void thenThePageSaysSo(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("4 cramp nights of 4 recorded")
                    .contains("4 cramp nights in the last 14 nights")
                    .contains("calf: left 1");
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser =
                        Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEqualTo(List.of());
        }
    }
}
