package org.crampdiary.ui.rooms.settings;

import java.time.Clock;
import java.time.Year;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Profile;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.ProfileForm;
import org.crampdiary.ui.parts.form.ProfileFormModel;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;

/** What the rules need to know about the person; saved all together or not at all. */
final class AboutMeCard {

    private final DiaryFeed feed;
    private final DiaryEditor editor;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;
    private final VBox form = new VBox();
    private Profile shown;
    private ProfileFormModel model;

    AboutMeCard(
            DiaryFeed feed, DiaryEditor editor, Notices notices, Messages messages, Clock clock) {
        this.feed = feed;
        this.editor = editor;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
        this.shown = feed.diary().profile();
        this.model = form(shown);
    }

    private ProfileFormModel form(Profile profile) {
        ProfileFormModel next = new ProfileFormModel(profile, Year.now(clock).getValue());
        form.getChildren().setAll(new ProfileForm("settings", next, messages));
        return next;
    }

    /** Shows a profile that was saved elsewhere, in place of what stands in the form. */
    Subscription listen() {
        return feed.diaryProperty()
                .subscribe(diary -> {
                    if (!diary.profile().equals(shown)) {
                        shown = diary.profile();
                        model = form(shown);
                    }
                });
    }

    Card build() {
        Card card =
                Card.titled(
                        messages.text("setting.about-me"),
                        Texts.quiet(messages.text("setting.about-me-why")),
                        form,
                        Buttons.primary(
                                "settings-save", messages.text("setting.save"), this::save));
        card.setId("settings-about-me");
        return card;
    }

    private void save() {
        model.validated()
                .ifPresentOrElse(
                        profile -> editor.apply(Change.of(new PutProfile(profile)), _ -> saved()),
                        () -> notices.failed(messages.text("setting.not-saved"), null));
    }

    private void saved() {
        notices.done(
                messages.text("setting.saved"),
                new NoticeAction(messages.text("notice.undo"), editor::undo));
    }
}
