package org.crampdiary.ui.rooms.settings;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.FormOwner;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.form.OpenProfile;
import org.crampdiary.ui.parts.form.ProfileForm;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know about the person, in a form that is always open while the room is on
 * the screen.
 */
final class AboutMeCard implements FormOwner<OpenProfile> {

    private final RoomServices services;
    private final DiarySession session;
    private final Messages messages;
    private final Clock clock;
    private final FormSession<OpenProfile> form;
    private final VBox place = new VBox();
    private Subscription listening = Subscription.EMPTY;

    AboutMeCard(RoomServices services) {
        this.services = services;
        this.session = services.session();
        this.messages = services.messages();
        this.clock = services.clock();
        form = new FormSession<>(services, "setting.cancelled", this);
    }

    Card build() {
        Card card =
                Card.titled(
                        messages.text("setting.about-me"),
                        Texts.quiet(messages.text("setting.about-me-why")),
                        place);
        card.setId("settings-about-me");
        return card;
    }

    /** Opens the form, and follows the diary from now on. */
    void attach() {
        if (form.openProperty().get() == null) {
            open();
        }
        listening =
                Subscription.combine(
                        form.openProperty().subscribe(this::show),
                        session.diaryProperty().subscribe((_, now) -> refresh(now)));
    }

    /** Keeps what is typed. */
    void detach() {
        listening.unsubscribe();
        form.leave();
    }

    private void open() {
        form.open(OpenProfile.of(session.diary().profile(), clock));
    }

    /** A profile that was saved elsewhere takes the place of one in which nothing is typed. */
    private void refresh(Diary diary) {
        OpenProfile open = form.openProperty().get();
        if (open != null && !open.model().edited() && !open.existing().equals(diary.profile())) {
            open();
        }
    }

    private void show(@Nullable OpenProfile open) {
        if (open == null) {
            open();
            return;
        }
        boolean focused = place.isFocusWithin();
        place.getChildren()
                .setAll(
                        new FormPane(
                                "settings",
                                form,
                                messages,
                                new ProfileForm("settings", open.model(), messages)));
        Node save = place.lookup("#settings-save");
        if (focused && save != null) {
            save.requestFocus();
        }
    }

    @Override
    public void bringIntoSight(OpenProfile open) {
        services.navigation().go(Room.SETTINGS);
    }

    @Override
    public void saved(OpenProfile open, Diary after) {
        services.changed("setting.saved");
    }
}
