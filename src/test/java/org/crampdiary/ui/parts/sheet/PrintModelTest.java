package org.crampdiary.ui.parts.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.BlankPdf;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.summary.print.PrintDocument;
import org.crampdiary.summary.print.PrintOrder;
import org.crampdiary.summary.print.Printer;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to a person who does not wait; everything is done on the thread of the test. */
final class PrintModelTest {

    @TempDir private Path folder;

    private final List<PrintOrder> orders = new ArrayList<>();
    private final Settings settings = new Settings(Preferences.DEFAULT);
    private Runnable whileSending = () -> {};
    private Runnable whileAsking = () -> {};
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private PrintModel model;

    /** Does what a test wants in the middle of its work. */
    private final class Kitchen implements PagePrinter {

        @Override
        public List<Printer> printers() {
            whileAsking.run();
            return List.of(new Printer("Kitchen", false, Printer.State.READY));
        }

        @Override
        public String print(PrintDocument document, String title, PrintOrder order) {
            assertThat(title).isEqualTo(harness.messages.text("app.name"));
            whileSending.run();
            orders.add(order);
            return "";
        }
    }

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneId.of("UTC"));
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        harness = new RoomHarness(store, clock, Language.ENGLISH);
        byte[] pdf = new BlankPdf(harness.messages).of(_ -> true, Paper.A4);
        model =
                new PrintModel(
                        new Kitchen(),
                        harness.services,
                        settings,
                        () -> pdf,
                        "print.or-write-down");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoeverLeavesWhileItIsSentIsToldWhereItWent() {
        whileSending = model::leave;
        model.ask();
        model.proceed();
        assertThat(orders).hasSize(1);
        assertThat(harness.shown).containsExactly("One page went to “Kitchen”, on A4.");
    }

    @Test
    void whoeverLeavesWhileItIsSentIsToldThatItWasNot() {
        whileSending =
                () -> {
                    model.leave();
                    throw Refusal.notDone("print.gone", "Kitchen");
                };
        model.ask();
        model.proceed();
        assertThat(harness.shown)
                .singleElement()
                .asString()
                .contains("no printer “Kitchen”")
                .endsWith("You can also write the code down by hand.")
                .doesNotContain("PDF");
    }

    @Test
    void whoeverLeavesBeforeThePrintersAnswerHearsNothingMore() {
        whileAsking =
                () -> {
                    model.leave();
                    throw Refusal.notDone("print.no-answer");
                };
        model.ask();
        model.proceed();
        assertThat(harness.shown).isEmpty();
        assertThat(orders).isEmpty();
    }

    private static void jam() {
        throw new IllegalStateException("jam");
    }

    @Test
    void afterWhatNobodyForesawWhileAskingItCanBeAskedAgain() {
        whileAsking = PrintModelTest::jam;
        assertThatThrownBy(model::ask).hasRootCauseMessage("jam");
        assertThat(model.doingProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).startsWith("Nothing was printed");
        whileAsking = () -> {};
        model.proceed();
        model.proceed();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(orders).hasSize(1);
    }

    @Test
    void afterWhatNobodyForesawWhileSendingItCanBeSentAgainKnowingThatItMayHaveBeen() {
        whileSending = PrintModelTest::jam;
        model.ask();
        assertThatThrownBy(model::proceed).hasRootCauseMessage("jam");
        assertThat(model.doingProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).contains("not known", "may still come out");
        whileSending = () -> {};
        model.proceed();
        assertThat(orders).hasSize(1);
        assertThat(model.overProperty().get()).isTrue();
    }

    @Test
    void aSecondPressWhileItIsSentSendsNothing() {
        whileSending = () -> model.proceed();
        model.ask();
        model.proceed();
        model.proceed();
        assertThat(orders).hasSize(1);
    }

    @Test
    void whatItWaitsForIsSaid() {
        List<String> said = new ArrayList<>();
        model.doingProperty().subscribe(words -> said.add(words));
        model.ask();
        model.proceed();
        assertThat(said)
                .containsExactly(
                        "", "Asking which printers there are…", "", "Sending to “Kitchen”…");
        assertThat(model.overProperty().get()).isTrue();
    }
}
