package org.crampdiary.ui.rooms.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.crampdiary.guidance.Finding;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Night;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Question;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The newest diary compared with published advice, for the night that contains now. */
final class GuidanceViewModel {

    private final RoomServices services;
    private final DiarySession session;
    private final LatestTask latest;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable GuidancePage> page =
            new ReadOnlyObjectWrapper<>(this, "page");

    GuidanceViewModel(RoomServices services, Settings settings) {
        this.services = services;
        this.session = services.session();
        this.latest = new LatestTask(services.tasks());
        this.settings = settings;
        this.messages = services.messages();
        this.clock = services.clock();
    }

    /** Null until the first answer has come. */
    ReadOnlyObjectProperty<@Nullable GuidancePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Keeps the page up to date, beginning now, until the subscription is given up. */
    Subscription listen() {
        return Subscription.combine(
                session.diaryProperty().subscribe(_ -> check()),
                session.tonightProperty().subscribe((_, _) -> check()),
                settings.preferencesProperty().subscribe(this::check));
    }

    private void check() {
        Diary diary = session.diary();
        LocalDate night = Night.now(clock);
        PhoneNumbers numbers = settings.preferences().residence().numbers();
        boolean off = settings.preferences().comparisonOff();
        latest.compute(
                () ->
                        off
                                ? GuidancePage.switchedOff(diary, night, numbers)
                                : GuidancePage.of(diary, night, numbers),
                page::set);
    }

    void switchOn() {
        settings.change(settings.preferences().comparing(true));
    }

    /** Puts a finding among the questions for the next visit, in the person's language. */
    void ask(Finding finding) {
        Question question =
                new Question(
                        UUID.randomUUID().toString(),
                        messages.text("guidance.room.question", finding.title(), finding.why()),
                        finding.rule(),
                        clock.instant());
        session.apply(
                Change.of(new PutQuestion(question)), _ -> services.changed("guidance.room.added"));
    }
}
