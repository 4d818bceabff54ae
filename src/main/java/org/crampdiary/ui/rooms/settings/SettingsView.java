package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.settings.Program;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.pause.PauseCard;
import org.crampdiary.ui.parts.run.RunCard;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;

/** How the program looks, whom it names to ring, what it knows of the person, and their data. */
public final class SettingsView implements View {

    private final PreferencesViewModel preferences;
    private final AboutMeCard aboutMe;
    private final PauseCard pauses;
    private final RunCard run;
    private final DiarySession session;
    private final VBox root = new VBox();
    private Subscription listening = Subscription.EMPTY;
    private Subscription running = Subscription.EMPTY;

    /**
     * @param diary the file that the diary is kept in
     */
    public SettingsView(RoomServices services, Settings settings, FilePicker files, Path diary) {
        preferences = new PreferencesViewModel(settings);
        aboutMe = new AboutMeCard(services);
        pauses = new PauseCard(services);
        run = new RunCard("settings-run", true, services, this::chosen);
        session = services.session();
        DataViewModel data = new DataViewModel(services, settings);
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
                        new DataCard(data, services.messages(), files, diary, services.clock())
                                .card(),
                        about(services.messages()));
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
        aboutMe.attach();
        pauses.attach();
        running = session.diaryProperty().subscribe(_ -> run.refresh(false));
    }

    @Override
    public void detach() {
        listening.unsubscribe();
        aboutMe.detach();
        pauses.detach();
        running.unsubscribe();
    }
}
