package org.crampdiary.ui.rooms.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.library.Page;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.library.LibraryView;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.visit.VisitViewModel;
import org.jspecify.annotations.Nullable;

/** The diary beside published advice on when to see a health-care provider. Never a diagnosis. */
public final class GuidanceView implements View {

    /** What the room shows. */
    private enum Part {
        DIARY,
        LIBRARY;

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final GuidanceViewModel model;
    private final VisitViewModel visits;
    private final Messages messages;
    private final AnswerPane answer;
    private final Label about = Texts.quiet("");
    private final Chips<Part> part;
    private final LibraryView library;
    private final Navigation navigation;
    private final VBox root = new VBox();
    private Subscription listening = Subscription.EMPTY;

    public GuidanceView(
            RoomServices services, FilePicker files, PagePrinter printer, Settings settings) {
        this.messages = services.messages();
        this.navigation = services.navigation();
        model = new GuidanceViewModel(services, settings);
        visits = new VisitViewModel(services, settings, this::bringVisitIntoSight);
        FiredRuleCard fired =
                new FiredRuleCard(
                        services.messages(),
                        model::ask,
                        () -> services.navigation().go(Room.SUMMARY),
                        services.navigation()::goToNight,
                        rule -> visits.record(Set.of(rule)),
                        this::readAbout);
        OtherRules others =
                new OtherRules(
                        services.messages(),
                        () -> services.navigation().go(Room.DIARY),
                        () -> services.navigation().go(Room.SETTINGS),
                        this::readAbout);
        answer = new AnswerPane(fired, others, visits, model::switchOn, services);
        library = new LibraryView(services, files, printer, settings, this::showRule);
        part =
                new Chips<>(
                                "guidance-part",
                                List.of(Part.values()),
                                choice -> services.messages().text("guidance.part." + choice.id()),
                                Part::id)
                        .always(Part.DIARY);
        Field.asks(services.messages().text("room.guidance"), part.node());
        about.setId("guidance-about");
        root.setId("guidance");
        root.getStyleClass().add("room");
        VBox head = new VBox(4, Texts.roomTitle(services.messages().text("room.guidance")), about);
        root.getChildren().addAll(head, part.node(), answer);
        model.pageProperty().subscribe(this::show);
        part.valueProperty().subscribe((_, now) -> showPart(now));
    }

    private void showPart(Part now) {
        boolean reading = now == Part.LIBRARY;
        root.getChildren().set(2, reading ? library.root() : answer);
        about.setText(reading ? messages.text("library.about") : aboutDiary());
        if (reading) {
            library.attach();
        } else {
            library.detach();
        }
    }

    /**
     * Opens a page of the library.
     *
     * @param from where "back" leads
     */
    public void showPage(String slug, Room from) {
        part.valueProperty().set(Part.LIBRARY);
        library.show(
                slug,
                () -> {
                    if (from == Room.GUIDANCE) {
                        part.valueProperty().set(Part.DIARY);
                    } else {
                        navigation.go(from);
                    }
                });
    }

    private void readAbout(RuleId rule) {
        part.valueProperty().set(Part.LIBRARY);
        library.show(Page.slug(rule), () -> showRule(rule));
    }

    /** Shows what the diary says about a rule, wherever it stands on the page. */
    private void showRule(RuleId rule) {
        part.valueProperty().set(Part.DIARY);
        answer.bringIntoSight(rule);
    }

    /**
     * Opens the form of a visit; for a room that is shown.
     *
     * @param discussed there; null: what matches now
     */
    public void recordVisit(@Nullable Set<RuleId> discussed) {
        part.valueProperty().set(Part.DIARY);
        if (discussed == null) {
            visits.recordFired();
        } else {
            visits.record(discussed);
        }
    }

    private void bringVisitIntoSight() {
        navigation.go(Room.GUIDANCE);
        part.valueProperty().set(Part.DIARY);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        listening = model.listen();
        if (part.valueProperty().get() == Part.LIBRARY) {
            library.attach();
        }
    }

    @Override
    public void detach() {
        visits.leave();
        listening.unsubscribe();
        library.detach();
    }

    private void show(@Nullable GuidancePage page) {
        if (page != null) {
            if (part.valueProperty().get() == Part.DIARY) {
                about.setText(aboutDiary());
            }
            answer.show(page);
        }
    }

    private String aboutDiary() {
        GuidancePage page = model.pageProperty().get();
        return page == null
                ? ""
                : messages.text(
                        page.switchedOff() ? "guidance.room.about-off" : "guidance.room.about",
                        messages.formats().night(page.asOf()),
                        page.checked());
    }
}
