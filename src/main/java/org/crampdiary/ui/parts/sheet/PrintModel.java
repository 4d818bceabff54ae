package org.crampdiary.ui.parts.sheet;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.summary.print.PrintDocument;
import org.crampdiary.summary.print.PrintOrder;
import org.crampdiary.summary.print.Printer;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way to a printer: asks which printers there are, offers the choices, sends it
 * and says where it went. Whoever does not wait is told in a notice. For the FX thread.
 */
public final class PrintModel {

    private final PagePrinter printer;
    private final RoomServices services;
    private final Messages messages;
    private final Settings settings;
    private final Callable<byte[]> pdf;
    private final String otherwise;
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PrintChoices> choices =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();

    /**
     * @param otherwise the message that says what else can be done when it is not printed
     */
    PrintModel(
            PagePrinter printer,
            RoomServices services,
            Settings settings,
            Callable<byte[]> pdf,
            String otherwise) {
        this.printer = printer;
        this.services = services;
        this.messages = services.messages();
        this.settings = settings;
        this.pdf = pdf;
        this.otherwise = otherwise;
    }

    /** What it waits for, in words; empty while it waits for the person. */
    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Why nothing was printed; empty while nothing went wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What can be chosen; null until the printers have answered. */
    ReadOnlyObjectProperty<@Nullable PrintChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Whether nothing is left to do or to say here. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    private record Offer(PrintDocument document, List<Printer> printers) {}

    /** Asks which printers there are, and makes the document. */
    void ask() {
        begin(messages.text("print.asking"));
        services.tasks()
                .outside(
                        this::offer,
                        Refusal.notDone("print.no-answer"),
                        this::offered,
                        failure -> failed(failure, "print.broke-off"));
    }

    private Offer offer() throws Exception {
        List<Printer> printers = printer.printers();
        if (printers.isEmpty()) {
            throw Refusal.notDone("print.no-printer");
        }
        return new Offer(PrintDocument.of(pdf.call()), printers);
    }

    private void offered(Offer offer) {
        doing.set("");
        choices.set(
                new PrintChoices(
                        offer.document(),
                        offer.printers(),
                        settings.preferences().page().pagePrinter()));
    }

    /** Does what is next: sends the document as it was chosen, or asks once more. */
    void proceed() {
        PrintChoices chosen = choices.get();
        if (!doing.get().isEmpty() || over.get()) {
            return;
        }
        if (chosen == null) {
            ask();
            return;
        }
        PrintOrder order = chosen.order();
        begin(messages.text("print.sending", order.printer()));
        services.tasks()
                .outside(
                        () -> printer.print(chosen.document(), messages.text("app.name"), order),
                        Refusal.notDone("print.perhaps-sent"),
                        job -> sent(order, job),
                        failure -> failed(failure, "print.perhaps-sent"));
    }

    private void begin(String words) {
        problem.set("");
        doing.set(words);
    }

    private void sent(PrintOrder order, String job) {
        over.set(true);
        Preferences now = settings.preferences();
        settings.change(now.with(now.page().withPrinter(order.printer())));
        services.notices()
                .done(
                        messages.text(
                                "print.sent",
                                order.printer(),
                                order.pages(),
                                order.copies(),
                                messages.name(order.paper()),
                                job.isEmpty() ? 0 : 1,
                                job));
    }

    /** What nobody foresaw is shown as such too. */
    private void failed(Exception failure, String unforeseen) {
        String why =
                (failure instanceof Refusal refusal
                                ? Tasks.sentences(refusal, messages)
                                : messages.text(unforeseen))
                        + " "
                        + messages.text(otherwise);
        problem.set(why);
        doing.set("");
        if (over.get() && choices.get() != null) {
            services.notices().failed(why, null);
        }
        if (!(failure instanceof Refusal)) {
            services.tasks().report(failure, null);
        }
    }

    /** Waits no longer; a document that is on its way already goes on. */
    void leave() {
        over.set(true);
    }
}
