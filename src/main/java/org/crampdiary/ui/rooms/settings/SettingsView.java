package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.settings.Program;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.mapping.MappingPane;
import org.crampdiary.ui.parts.mapping.MappingViewModel;
import org.crampdiary.ui.parts.pause.PauseCard;
import org.crampdiary.ui.parts.run.RunCard;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.PaperOutput;
import org.crampdiary.ui.rooms.settings.DataViewModel.Import;
import org.jspecify.annotations.Nullable;

/** How the program looks, whom it names to ring, what it knows of the person, and their data. */
public final class SettingsView implements View {

    private final PreferencesViewModel preferences;
    private final AboutMeCard aboutMe;
    private final PauseCard pauses;
    private final RunCard run;
    private final DiarySession session;
    private final VBox root = new VBox();
    private final List<Node> cards;
    private final RoomServices services;
    private final FilePicker files;
    private final SecondFolderViewModel second;
    private final DataCard data;
    private final ProtectionCard protection;
    private final DataViewModel model;
    private Subscription listening = Subscription.EMPTY;
    private Subscription running = Subscription.EMPTY;

    /**
     * @param diary the file that the diary is kept in
     * @param backups what can be done with it and its backups; null for the invented diary
     */
    public SettingsView(
            RoomServices services,
            Settings settings,
            FilePicker files,
            PagePrinter printer,
            Path diary,
            @Nullable BackupActions backups) {
        preferences = new PreferencesViewModel(settings);
        aboutMe = new AboutMeCard(services);
        pauses = new PauseCard(services);
        run = new RunCard("settings-run", true, services, this::chosen);
        session = services.session();
        this.services = services;
        this.files = files;
        model = new DataViewModel(services, settings);
        second =
                new SecondFolderViewModel(
                        settings, services.tasks(), backups == null ? null : session::secondFolder);
        data = new DataCard(model, second, services, files, diary, backups);
        protection =
                new ProtectionCard(
                        new ProtectionViewModel(services, second),
                        preferences,
                        services.navigation()::lock,
                        new PrintedCode(
                                new PaperOutput(printer, services, settings),
                                services,
                                settings,
                                diary),
                        services.messages());
        root.setId("settings");
        root.getStyleClass().add("room");
        root.getChildren()
                .addAll(
                        Texts.roomTitle(services.messages().text("room.settings")),
                        new AppearanceCard(preferences, services.messages()).build(),
                        new EveningCard(preferences, services.messages()).build(),
                        run,
                        pauses.build(),
                        new RegionCard(preferences, services.messages()).build(),
                        new ComparisonCard(preferences, services.messages()).build(),
                        aboutMe.build(),
                        protection.card(),
                        data.card(),
                        about(services.messages()));
        cards = List.copyOf(root.getChildren());
        model.incomingProperty().subscribe((before, now) -> show(before, now));
        model.goOn();
    }

    /** A table has the room to itself until it is imported or left. */
    private void show(Import before, Import now) {
        if (now instanceof Import.Table(MappingViewModel table)) {
            MappingPane page = new MappingPane(table, services, files);
            root.getChildren().setAll(page);
            ScrollTo.top(page);
            page.begin();
        } else if (before instanceof Import.Table) {
            root.getChildren().setAll(cards);
            ScrollTo.top(data.card());
            data.begin();
        }
    }

    /** What the program is for, and what it is not. */
    private static Card about(Messages messages) {
        Card card =
                Card.titled(
                        messages.text("setting.program"),
                        Texts.body(messages.text("purpose")),
                        Texts.quiet(messages.text("setting.program-version", Program.version())));
        card.setId("settings-program");
        return card;
    }

    /** Asks for a new passphrase, of who came in by the recovery code. */
    public void choosePassphrase() {
        protection.choosePassphrase();
    }

    private void chosen() {
        FirstTabStop.in(run).ifPresent(Node::requestFocus);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        listening = preferences.listen();
        second.catchUp();
        aboutMe.attach();
        pauses.attach();
        model.refresh();
        protection.attach();
        running = session.diaryProperty().subscribe(_ -> run.refresh(false));
    }

    @Override
    public void detach() {
        listening.unsubscribe();
        aboutMe.detach();
        pauses.detach();
        protection.detach();
        running.unsubscribe();
    }
}
