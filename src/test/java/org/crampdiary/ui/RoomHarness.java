package org.crampdiary.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.parts.charts.ChartPictures;
import org.crampdiary.ui.parts.session.Appearance;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.History;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/** What a room needs, around a real store, with everything done at once on the calling thread. */
public final class RoomHarness {

    public final DiaryStore store;
    public final Messages messages;
    public final Tasks tasks;
    public final DiarySession session;
    public final Clock clock;

    public final RoomServices services;
    public final ChartPictures pictures;

    /** Answers with {@link #saveTo}. */
    public final FilePicker files = new Asked();

    /** Where the person wants files; null: they think better of it each time. */
    public @Nullable Path saveTo;

    /** The names proposed for files, newest last. */
    public final List<String> proposed = new ArrayList<>();

    /** The buttons on the notices that had one, newest last. */
    public final List<Runnable> actions = new ArrayList<>();

    /** What was shown in the notice bar, newest last. */
    public final List<String> shown = new ArrayList<>();

    /** Where the room asked to go, newest last. */
    public final List<Object> went = new ArrayList<>();

    public final Notices notices =
            new Notices() {
                @Override
                public void show(String text, @Nullable NoticeAction action, Notices.Kind kind) {
                    shown.add(text);
                    if (action != null) {
                        actions.add(action.run());
                    }
                }
            };
    public final Navigation navigation =
            new Navigation() {
                @Override
                public void go(Room room) {
                    went.add(room);
                }

                @Override
                public void goToNight(LocalDate night) {
                    went.add(night);
                }

                @Override
                public void goToPage(String slug) {
                    went.add(slug);
                }

                @Override
                public void recordVisit(@Nullable Set<RuleId> discussed) {
                    went.add(discussed == null ? "visit" : discussed);
                }

                @Override
                public void choosePassphrase() {
                    went.add("passphrase");
                }

                @Override
                public void lock() {
                    went.add("lock");
                }
            };

    /** The theme that rooms believe in; the colours are those of the window. */
    public final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    public final Appearance appearance =
            new Appearance() {
                @Override
                public ReadOnlyObjectProperty<Theme> themeProperty() {
                    return theme.getReadOnlyProperty();
                }

                @Override
                public void setNight(boolean on) {
                    theme.set(on ? Theme.NIGHT : Theme.DARK);
                }

                @Override
                public void dressForPaper(Scene scene) {
                    RoomWindow.dressForPaper(scene);
                }
            };

    public RoomHarness(DiaryStore store, Clock clock, Language language) {
        Executor now = Runnable::run;
        this.store = store;
        this.clock = clock;
        this.messages = new Messages(language);
        this.tasks = tasks(new Background(now, now, now, now));
        this.session = session(tasks);
        FileOutput output = new FileOutput(new OutputFiles(store.file()), tasks, notices);
        this.services =
                new RoomServices(session, tasks, output, notices, navigation, messages, clock);
        this.pictures = new ChartPictures(services, appearance, files);
    }

    /** Tasks with threads of their own, whose failures are shown here. */
    public Tasks tasks(Background background) {
        return new Tasks(
                background,
                notices,
                messages,
                error -> {
                    throw new AssertionError("unexpected error in a room", error);
                });
    }

    /** A session of the same diary with a history of its own. */
    public DiarySession session(Tasks itsTasks) {
        return new DiarySession(store, new History(), itsTasks, clock);
    }

    private final class Asked implements FilePicker {

        @Override
        public @Nullable Path toSave(
                @Nullable Window window, String title, Kind kind, String name) {
            proposed.add(name);
            return saveTo;
        }

        @Override
        public @Nullable Path toOpen(@Nullable Window window, String title, Kind kind) {
            return saveTo;
        }

        @Override
        public @Nullable Path toUse(@Nullable Window window, String title) {
            return saveTo;
        }
    }
}
