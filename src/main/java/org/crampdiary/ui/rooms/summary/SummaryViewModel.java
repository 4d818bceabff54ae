package org.crampdiary.ui.rooms.summary;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Question;
import org.crampdiary.settings.Program;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.PageImage;
import org.crampdiary.summary.pdf.Pages;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.parts.period.PeriodChoice;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.PaperOutput;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * What goes on the page, and the page itself as it will be saved and printed. For the FX thread.
 */
final class SummaryViewModel {

    private static final float PREVIEW_DPI = 110;

    /** The page as a file and as pictures of its sheets. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Made(byte[] pdf, List<PageImage> pages) {}

    private final DiarySession session;
    private final LatestTask latest;
    private final PaperOutput output;
    private final Printing printing;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;
    private final PeriodChoice period;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final BooleanProperty notes = new SimpleBooleanProperty(true);
    private final BooleanProperty name = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private Subscription listening = Subscription.EMPTY;

    SummaryViewModel(RoomServices services, PagePrinter pagePrinter) {
        this.session = services.session();
        this.latest = new LatestTask(services.tasks());
        this.notices = services.notices();
        this.output = new PaperOutput(pagePrinter, services);
        this.printing = new Printing(pagePrinter, output, services);
        this.messages = services.messages();
        this.clock = services.clock();
        this.period = new PeriodChoice(session.diaryProperty(), clock);
    }

    PeriodChoice period() {
        return period;
    }

    Printing printing() {
        return printing;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /** Whether the person's notes go on the page. */
    BooleanProperty notesProperty() {
        return notes;
    }

    /** Whether name and birth year go on the page. */
    BooleanProperty nameProperty() {
        return name;
    }

    /** The page; null before the first is there and while the period is not a valid one. */
    ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Makes the page, and from now on again after every change of the diary or of a choice. */
    void listen() {
        listening =
                Subscription.combine(
                        paper.subscribe((_, _) -> refresh()),
                        notes.subscribe((_, _) -> refresh()),
                        name.subscribe((_, _) -> refresh()),
                        period.onOtherNights(this::refresh),
                        session.diaryProperty().subscribe(_ -> refresh()));
    }

    void stopListening() {
        listening.unsubscribe();
    }

    private void refresh() {
        Diary diary = session.diary();
        NightRange range = period.told();
        if (range == null) {
            latest.forget();
            made.set(null);
            return;
        }
        SummaryOptions options = new SummaryOptions(paper.get(), notes.get(), name.get());
        latest.compute(() -> make(diary, range, options), made::set);
    }

    private Made make(Diary diary, NightRange range, SummaryOptions options) {
        SummaryModel model =
                SummaryModel.of(
                        diary,
                        Trends.summarise(diary, range),
                        Guidance.check(diary, range.to()),
                        options,
                        LocalDate.now(clock),
                        Program.version());
        byte[] pdf = new SummaryPdf(messages).of(model);
        return new Made(pdf, Pages.images(pdf, PREVIEW_DPI));
    }

    /** The name that is proposed for the file. */
    String fileName() {
        return messages.text("summary.file-name", LocalDate.now(clock).toString()) + ".pdf";
    }

    /** Writes the page that is shown to a file. */
    void save(Path file) {
        Made now = made.get();
        if (now != null) {
            output.save(file, now::pdf);
        }
    }

    /** Hands the page that is shown to the chosen printer. */
    void print() {
        Made now = made.get();
        if (now != null) {
            printing.print(now.pdf());
        }
    }

    /** Adds a question for the visit; an empty one is not added. */
    void ask(String text) {
        if (!text.isBlank()) {
            Question question =
                    new Question(UUID.randomUUID().toString(), text.strip(), null, clock.instant());
            session.apply(Change.of(new PutQuestion(question)));
        }
    }

    void remove(Question question) {
        session.apply(
                Change.of(new RemoveQuestion(question.id())),
                _ -> notices.changed(messages.text("summary.question-removed"), session, messages));
    }
}
