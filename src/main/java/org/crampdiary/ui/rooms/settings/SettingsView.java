package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.Failures;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Notices;

/** How the program looks, whom it names to ring, what it knows about the person, and their data. */
public final class SettingsView implements View {

    private final PreferencesViewModel preferences;
    private final AboutMeCard aboutMe;
    private final VBox root = new VBox();
    private Subscription listening = Subscription.EMPTY;

    /**
     * @param diary the file that the diary is kept in
     */
    public SettingsView(
            DiaryFeed feed,
            DiaryEditor editor,
            Background background,
            Failures failures,
            Notices notices,
            Navigation navigation,
            Settings settings,
            FilePicker files,
            Path diary,
            Messages messages,
            Clock clock) {
        preferences = new PreferencesViewModel(settings);
        aboutMe = new AboutMeCard(feed, editor, notices, navigation, messages, clock);
        DataViewModel data =
                new DataViewModel(feed, editor, background, failures, notices, messages, clock);
        root.setId("settings");
        root.getStyleClass().add("room");
        root.getChildren()
                .addAll(
                        Texts.roomTitle(messages.text("room.settings")),
                        new AppearanceCard(preferences, messages).build(),
                        new RegionCard(preferences, messages).build(),
                        aboutMe.build(),
                        new DataCard(data, messages, files, diary, clock).card());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        listening = preferences.listen();
        aboutMe.attach();
    }

    @Override
    public void detach() {
        listening.unsubscribe();
        aboutMe.detach();
    }
}
