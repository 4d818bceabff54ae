package org.crampdiary.ui.rooms.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Question;
import org.crampdiary.model.ShortRun;
import org.crampdiary.model.TextLimit;
import org.crampdiary.settings.PageLook;
import org.crampdiary.settings.Program;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.summary.pdf.Unprintable;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.parts.period.PeriodChoice;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.SheetModel;
import org.jspecify.annotations.Nullable;

/**
 * What goes on the page, and the page itself as it will be saved and printed. For the FX thread.
 */
final class SummaryViewModel {

    /** Of the draft of a question. */
    private static final String QUESTION = "summary-question";

    private final RoomServices services;
    private final DiarySession session;
    private final SheetModel sheet;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;
    private final PeriodChoice period;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final LatestTask looks;
    private final ReadOnlyObjectWrapper<List<Unprintable>> unprintable =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Map<PageChoice, BooleanProperty> choices = new EnumMap<>(PageChoice.class);
    private @Nullable ShortRun shown;
    private @Nullable Question underway;
    private Subscription listening = Subscription.EMPTY;

    SummaryViewModel(RoomServices services, PagePrinter pagePrinter, Settings settings) {
        this.services = services;
        this.session = services.session();
        this.sheet = new SheetModel(services, pagePrinter, settings);
        this.looks = new LatestTask(services.tasks());
        this.settings = settings;
        this.messages = services.messages();
        this.clock = services.clock();
        this.period = new PeriodChoice(session.diaryProperty(), clock);
        PageLook before = settings.preferences().page();
        SummaryOptions options = before.options(settings.preferences().residence());
        paper.set(options.paper());
        language.set(
                Objects.requireNonNullElse(before.pageLanguage(), services.messages().language()));
        for (PageChoice choice : PageChoice.values()) {
            choices.put(choice, new SimpleBooleanProperty(options.has(choice)));
        }
    }

    PeriodChoice period() {
        return period;
    }

    /** The page; there is none while the period is not a valid one. */
    SheetModel sheet() {
        return sheet;
    }

    /** What of the page will be printed as boxes. */
    ReadOnlyObjectProperty<List<Unprintable>> unprintableProperty() {
        return unprintable.getReadOnlyProperty();
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /** The page's own, since the doctor may read another one than the person. */
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Whether a choice is taken. */
    BooleanProperty property(PageChoice choice) {
        return Objects.requireNonNull(choices.get(choice));
    }

    /** Makes the page, and from now on again after every change of the diary or of a choice. */
    void listen() {
        showRun();
        listening =
                Subscription.combine(
                        paper.subscribe((_, _) -> choose()),
                        language.subscribe((_, _) -> choose()),
                        Subscription.combine(
                                choices.values().stream()
                                        .map(each -> each.subscribe((_, _) -> choose()))
                                        .toArray(Subscription[]::new)),
                        period.onOtherNights(this::refresh),
                        session.diaryProperty().subscribe(_ -> refresh()),
                        session.tonightProperty().subscribe((_, _) -> refresh()));
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

    /** Remembers the choices for the next page, and makes this one. */
    private void choose() {
        Language chosen = language.get();
        settings.change(
                settings.preferences()
                        .with(
                                new PageLook(
                                        paper.get(),
                                        chosen == messages.language() ? null : chosen,
                                        List.copyOf(options().chosen()),
                                        settings.preferences().page().pagePrinter())));
        refresh();
    }

    private SummaryOptions options() {
        return new SummaryOptions(
                paper.get(),
                choices.keySet().stream()
                        .filter(choice -> property(choice).get())
                        .collect(Collectors.toSet()));
    }

    private void refresh() {
        Diary diary = session.diary();
        NightRange range = period.resolve();
        if (range == null) {
            sheet.clear();
            return;
        }
        SummaryOptions options = options();
        Messages own = new Messages(language.get(), messages.formats().inOunces());
        boolean compared = !settings.preferences().comparisonOff();
        sheet.make(() -> new SummaryPdf(own).of(page(diary, range, options, compared)));
        looks.compute(
                () -> new SummaryPdf(own).unprintable(page(diary, range, options, compared)),
                unprintable::set);
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

    /**
     * Adds a question for the visit; an empty one is not added.
     *
     * @param saved runs once it is in the diary
     */
    void ask(String text, Runnable saved) {
        String asked = text.strip();
        if (asked.isEmpty()) {
            saved.run();
        } else if (!TextLimit.NOTE.allows(asked)) {
            services.notices().failed(messages.text("field.too-long", TextLimit.NOTE.max()), null);
        } else {
            Question question = underway(asked);
            session.drafts()
                    .save(
                            QUESTION,
                            _ -> Change.of(new PutQuestion(question)),
                            _ -> {
                                underway = null;
                                saved.run();
                            });
        }
    }

    /** A second press on the same words adds no second question. */
    private Question underway(String asked) {
        Question before = underway;
        Question question =
                before != null && before.text().equals(asked)
                        ? before
                        : new Question(UUID.randomUUID().toString(), asked, null, clock.instant());
        underway = question;
        return question;
    }

    /** What was typed as a question and not added. */
    String typedQuestion() {
        return Objects.requireNonNullElse(session.drafts().of(QUESTION), "");
    }

    /** Keeps what stands in the field for a question, until it is added or taken away. */
    void keepQuestion(String typed) {
        if (!typed.equals(typedQuestion())) {
            if (typed.isEmpty()) {
                session.drafts().forget(QUESTION);
            } else {
                session.drafts().keep(QUESTION, typed);
            }
        }
    }

    void remove(Question question) {
        session.apply(
                Change.of(new RemoveQuestion(question.id())),
                _ -> services.changed("summary.question-removed"));
    }
}
