package org.crampdiary.ui.rooms.diary;

import java.time.LocalDate;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Visit;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.EntrySearch.Match;
import org.crampdiary.text.EntrySearch.VisitMatch;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.input.NightCalendar;
import org.crampdiary.ui.kit.input.NightChip;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.OpenEntry;
import org.crampdiary.ui.parts.paper.OpenPaper;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** The room of what was written: a month of nights, the chosen night, search and trash. */
public final class DiaryView implements View {

    private final DiarySession session;
    private final Messages messages;
    private final DiaryViewModel model;
    private final NightCalendar calendar;
    private final NightPane night;
    private final ListPane lists;
    private final SearchCard search;
    private final DateJump date;
    private final Label title = Texts.roomTitle("");
    private final Label counts = Texts.quiet("");
    private final VBox left = new VBox();
    private final PaperCard paper;
    private final Columns columns;
    private final Card calendarCard;
    private final VBox root;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable Scene listened;
    private boolean arriving;

    public DiaryView(RoomServices services, Settings settings) {
        this.session = services.session();
        this.messages = services.messages();
        model = new DiaryViewModel(services, settings);
        paper = new PaperCard(services, settings);
        calendar = new NightCalendar("diary-calendar", services.messages(), model::show);
        night =
                new NightPane(
                        model, settings, new SignAdvice(services, settings), services.messages());
        lists = new ListPane(model, services.messages(), this::showCalendar);
        search =
                new SearchCard(
                        model.search(), services.messages(), this::openFound, this::showCalendar);
        date = new DateJump(services.messages(), model::lastNight, this::jumpTo);
        calendarCard = new Card(calendar.node(), legend(), date);
        left.getChildren().setAll(calendarCard);
        counts.setId("diary-counts");
        title.setId("diary-month");
        columns = new Columns(left, night, 0.56, 44);
        root = new VBox(header(), columns);
        root.getStyleClass().addAll("room", "diary-room");
    }

    private VBox header() {
        Flow buttons =
                new Flow(
                        month("diary-previous", "‹", "diary.previous-month", -1),
                        Buttons.plain(
                                "diary-today",
                                messages.text("diary.today"),
                                () -> inCalendar(() -> model.show(model.lastNight()))),
                        month("diary-next", "›", "diary.next-month", 1),
                        Buttons.plain(
                                "diary-search", messages.text("diary.search"), this::showSearch),
                        Buttons.plain(
                                "diary-trash-open",
                                messages.text("diary.trash"),
                                () -> showLeft(lists.trash())),
                        Buttons.plain(
                                "diary-visits-open",
                                messages.text("diary.visits"),
                                () -> showLeft(lists.visits())),
                        Buttons.plain("diary-paper", messages.text("diary.paper"), this::openPaper),
                        Buttons.primary(
                                "diary-new", messages.text("diary.new-entry"), this::addCramp));
        Flow head = new Flow(title, counts);
        head.setHgap(14);
        counts.maxWidthProperty().bind(head.widthProperty());
        return new VBox(8, head, buttons);
    }

    private Button month(String id, String sign, String key, int later) {
        Button button = Buttons.plain(id, sign, () -> inCalendar(() -> model.showMonth(later)));
        button.getStyleClass().add("month-button");
        button.setAccessibleText(messages.text(key));
        return button;
    }

    private VBox legend() {
        Flow signs =
                new Flow(
                        sign(NightStatus.CRAMPS, 2, "diary.legend-cramps"),
                        sign(NightStatus.NONE, 0, "diary.legend-none"),
                        sign(null, 0, "diary.legend-not-recorded"),
                        sign(new NightChip(null, 0, true, messages), "diary.legend-paused"),
                        sign(NightCalendar.visitSign(), "diary.legend-visit"));
        signs.setHgap(20);
        return new VBox(8, signs, Texts.quiet(messages.text("diary.legend")));
    }

    private HBox sign(@Nullable NightStatus status, int cramps, String key) {
        return sign(new NightChip(status, cramps, false, messages), key);
    }

    private HBox sign(Node shape, String key) {
        HBox sign = new HBox(8, shape, Texts.label(messages.text(key), "quiet-text"));
        sign.setAlignment(Pos.CENTER_LEFT);
        return sign;
    }

    /** Opens a night, also before the room comes onto the screen. */
    public void show(LocalDate chosen) {
        showLeft(calendarCard);
        model.show(chosen);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        subscriptions =
                Subscription.combine(
                        session.diaryProperty().subscribe(_ -> model.refresh()),
                        session.tonightProperty().subscribe((_, _) -> model.refresh()),
                        model.pageProperty().subscribe(_ -> showPage()),
                        model.entries().form().openProperty().subscribe(_ -> showForm()),
                        paper.openProperty().subscribe(this::showPaper),
                        root.sceneProperty().subscribe(this::listenTo));
        arriving = model.pageProperty().get() == null; // then the calendar has no nights yet
        calendar.focus();
    }

    @Override
    public void detach() {
        model.entries().form().leave();
        model.visits().leave();
        paper.leave();
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        listenTo(null);
    }

    /** The keys work wherever the focus is in the window. */
    private void listenTo(@Nullable Scene scene) {
        if (listened != null) {
            listened.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        listened = scene;
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void showPage() {
        NightPage page = model.pageProperty().get();
        if (page != null) {
            title.setText(page.month());
            counts.setText(page.counts());
            calendar.show(page.marks(), page.night(), model.lastNight());
            lists.showTrash(page);
            lists.showVisits(page);
            OpenEntry<?> open = model.entries().form().openProperty().get();
            night.show(page, open);
            if (arriving) {
                arriving = false;
                if (open != null) { // asked for from another room
                    night.bringFormIntoSight();
                } else {
                    calendar.focus();
                }
            }
        }
    }

    private void showPaper(@Nullable OpenPaper open) {
        root.getChildren().set(1, open == null ? columns : paper.card(open));
        if (open == null) {
            calendar.focus();
        }
    }

    private void showForm() {
        showPage();
        night.bringFormIntoSight();
    }

    /** Opens the form of a new cramp in the night that is shown. */
    public void addCramp() {
        inCalendar(() -> model.entries().addCramp(model.nightProperty().get()));
    }

    private void inCalendar(Runnable action) {
        paper.leave();
        action.run();
    }

    /** What it covers is left, and kept. */
    private void openPaper() {
        model.entries().form().leave();
        model.visits().leave();
        paper.open();
    }

    private void showSearch() {
        showLeft(search.node());
        search.focus();
    }

    private void jumpTo(LocalDate chosen) {
        model.show(chosen);
        calendar.focus();
        ScrollTo.top(night);
    }

    private void openFound(Match match) {
        if (match instanceof VisitMatch(Visit visit)) {
            showLeft(lists.visits());
            model.visits().edit(visit.id());
        } else {
            model.show(match.night());
        }
    }

    private void showLeft(Card card) {
        paper.leave();
        if (!left.getChildren().contains(card)) {
            model.visits().leave();
            left.getChildren().setAll(card);
        }
    }

    private void showCalendar() {
        showLeft(calendarCard);
        calendar.focus();
    }

    private void pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isShiftDown();
        if (shortcut && event.getCode() == KeyCode.F) {
            showSearch();
        } else if (shortcut && event.getCode() == KeyCode.G) {
            showCalendar();
            date.focus();
        } else if (shortcut && event.getCode() == KeyCode.N) {
            addCramp();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape();
        } else {
            return;
        }
        event.consume();
    }

    private void escape() {
        if (model.entries().form().openProperty().get() != null) {
            model.entries().form().cancel();
        } else {
            showCalendar();
        }
    }
}
