package org.crampdiary.ui.rooms.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Question;
import org.crampdiary.model.ShortRun;
import org.crampdiary.settings.Program;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.parts.period.PeriodChoice;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.SheetModel;
import org.jspecify.annotations.Nullable;

/**
 * What goes on the page, and the page itself as it will be saved and printed. For the FX thread.
 */
final class SummaryViewModel {

    private final DiarySession session;
    private final SheetModel sheet;
    private final Notices notices;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;
    private final PeriodChoice period;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final BooleanProperty notes = new SimpleBooleanProperty(true);
    private final BooleanProperty name = new SimpleBooleanProperty(true);
    private final BooleanProperty more = new SimpleBooleanProperty();
    private @Nullable ShortRun shown;
    private Subscription listening = Subscription.EMPTY;

    SummaryViewModel(RoomServices services, PagePrinter pagePrinter, Settings settings) {
        this.session = services.session();
        this.sheet = new SheetModel(services, pagePrinter);
        this.notices = services.notices();
        this.settings = settings;
        this.messages = services.messages();
        this.clock = services.clock();
        this.period = new PeriodChoice(session.diaryProperty(), clock);
    }

    PeriodChoice period() {
        return period;
    }

    /** The page; there is none while the period is not a valid one. */
    SheetModel sheet() {
        return sheet;
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

    /** Whether a second page has what only some want. */
    BooleanProperty moreProperty() {
        return more;
    }

    /** Makes the page, and from now on again after every change of the diary or of a choice. */
    void listen() {
        showRun();
        listening =
                Subscription.combine(
                        paper.subscribe((_, _) -> refresh()),
                        notes.subscribe((_, _) -> refresh()),
                        name.subscribe((_, _) -> refresh()),
                        more.subscribe((_, _) -> refresh()),
                        period.onOtherNights(this::refresh),
                        session.diaryProperty().subscribe(_ -> refresh()));
    }

    /** Once 14 nights for the doctor are over, the page is first made of these. */
    private void showRun() {
        Diary diary = session.diary();
        LocalDate toCome = Night.toCome(LocalDateTime.now(clock));
        ShortRun run = ShortRun.of(diary);
        NightRange nights = run == null ? null : run.nights(diary, toCome);
        if (run != null && !run.equals(shown) && nights != null && run.left(diary, toCome) == 0) {
            shown = run;
            period.choose(nights);
        }
    }

    void stopListening() {
        listening.unsubscribe();
    }

    private void refresh() {
        Diary diary = session.diary();
        NightRange range = period.resolve();
        if (range == null) {
            sheet.clear();
            return;
        }
        SummaryOptions options =
                new SummaryOptions(paper.get(), notes.get(), name.get(), more.get());
        boolean compared = !settings.preferences().comparisonOff();
        sheet.make(() -> new SummaryPdf(messages).of(page(diary, range, options, compared)));
    }

    private SummaryModel page(
            Diary diary, NightRange range, SummaryOptions options, boolean compared) {
        return SummaryModel.of(
                diary,
                Trends.summarise(diary, range),
                compared ? Guidance.check(diary, range.to()) : null,
                options,
                LocalDate.now(clock),
                Program.version());
    }

    /** The name that is proposed for the file. */
    String fileName() {
        return messages.text("summary.file-name", LocalDate.now(clock).toString()) + ".pdf";
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
