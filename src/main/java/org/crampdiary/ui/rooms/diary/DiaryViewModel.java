package org.crampdiary.ui.rooms.diary;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.visit.VisitViewModel;
import org.jspecify.annotations.Nullable;

/** The chosen night and its month. For the FX thread. */
final class DiaryViewModel {

    private final RoomServices services;
    private final DiarySession session;
    private final LatestTask pages;
    private final Messages messages;
    private final Clock clock;
    private final EntriesViewModel entries;
    private final VisitViewModel visits;
    private final SearchViewModel search;
    private final ReadOnlyObjectWrapper<LocalDate> night;
    private final ReadOnlyObjectWrapper<@Nullable NightPage> page = new ReadOnlyObjectWrapper<>();

    DiaryViewModel(RoomServices services, Settings settings) {
        this.services = services;
        this.session = services.session();
        this.pages = new LatestTask(services.tasks());
        this.messages = services.messages();
        this.clock = services.clock();
        this.entries = new EntriesViewModel(services, this::show, this::bringIntoSight);
        this.visits =
                new VisitViewModel(services, settings, () -> services.navigation().go(Room.DIARY));
        this.search = new SearchViewModel(services);
        this.night = new ReadOnlyObjectWrapper<>(this, "night", lastNight());
    }

    /** The newest night that can be chosen: the one that contains now. */
    LocalDate lastNight() {
        return Night.now(clock);
    }

    ReadOnlyObjectProperty<LocalDate> nightProperty() {
        return night.getReadOnlyProperty();
    }

    /** What is shown; null until it was computed for the first time. */
    ReadOnlyObjectProperty<@Nullable NightPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    EntriesViewModel entries() {
        return entries;
    }

    VisitViewModel visits() {
        return visits;
    }

    SearchViewModel search() {
        return search;
    }

    /** Chooses a night; one that has not begun becomes the newest one that has. */
    void show(LocalDate chosen) {
        LocalDate last = lastNight();
        LocalDate next = chosen.isAfter(last) ? last : chosen;
        if (!next.equals(night.get())) {
            entries.form().leave();
            night.set(next);
        }
        refresh();
    }

    private void bringIntoSight(LocalDate of) {
        services.navigation().goToNight(of);
        show(of);
    }

    void showMonth(int monthsLater) {
        show(night.get().plusMonths(monthsLater));
    }

    /** Computes anew what is shown; called when the diary or the night changed. */
    void refresh() {
        Diary diary = session.diary();
        LocalDate of = night.get();
        LocalDate last = lastNight();
        pages.compute(() -> NightPage.of(diary, of, last, clock.getZone(), messages), page::set);
        search.refresh();
    }

    /** Says of the whole night what is known; null takes it back. */
    void say(@Nullable NightAnswer answer) {
        LocalDate of = night.get();
        session.edit(
                diary -> NightAnswer.change(answer, of, diary),
                _ -> services.changed("diary.saved"));
    }
}
