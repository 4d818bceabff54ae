package org.crampdiary.ui.parts.form;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.model.RuleId;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
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

/**
 * Someone who types into the forms of one kind, around a real diary that is written when {@link
 * #catchUp} is called and not before.
 */
final class Typist implements AutoCloseable, Notices {

    private final FormKind kind;
    private final Path file;
    private final Clock clock;
    private final Queue<Runnable> writing = new ArrayDeque<>();
    private SqliteDiaryStore store;
    private DiarySession diary;
    private FormSession<OpenForm<?>> session;
    private boolean saving;
    private final Deque<Runnable> notice = new ArrayDeque<>();

    Typist(FormKind kind, Path file, Clock clock) {
        this.kind = kind;
        this.file = file;
        this.clock = clock;
        store = SqliteDiaryStore.open(file, clock);
        store.apply(kind.first());
        RoomServices services = open();
        diary = services.session();
        session = newSession(services);
    }

    private RoomServices open() {
        Messages messages = new Messages(Language.ENGLISH);
        Background background =
                new Background(writing::add, Runnable::run, Runnable::run, Runnable::run);
        Tasks tasks =
                new Tasks(
                        background,
                        this,
                        messages,
                        error -> {
                            throw new AssertionError(error);
                        });
        return new RoomServices(
                new DiarySession(store, new History(), tasks, clock),
                tasks,
                new FileOutput(new OutputFiles(store.file()), tasks, this),
                this,
                new Nowhere(),
                messages,
                clock);
    }

    /** There is one place and no other room. */
    private static final class Nowhere implements Navigation {

        @Override
        public void go(Room room) {}

        @Override
        public void goToNight(LocalDate night) {}

        @Override
        public void goToPage(String slug) {}

        @Override
        public void recordVisit(Set<RuleId> discussed) {}

        @Override
        public void choosePassphrase() {}

        @Override
        public void lock() {}
    }

    private static FormSession<OpenForm<?>> newSession(RoomServices services) {
        return new FormSession<>(services, "visit.cancelled", (_, _) -> {});
    }

    @Override
    public void show(String text, @Nullable NoticeAction action, Kind kind) {
        notice.clear();
        if (action != null) {
            notice.add(action.run());
        }
    }

    /** Writes all that waits to be written. */
    void catchUp() {
        while (!writing.isEmpty()) {
            writing.remove().run();
        }
        saving = false;
    }

    /** Writes all that waits if the open form is among it: it stands there until it is saved. */
    void endSaves() {
        if (saving) {
            catchUp();
        }
    }

    void save() {
        session.save();
        saving = true;
    }

    void open(int place) {
        session.open(kind.open().apply(place, diary.diary()));
    }

    /** The place whose form is open; -1 when there is none. */
    int openPlace() {
        OpenForm<?> open = session.openProperty().get();
        for (int place = 0; open != null && place < kind.places(); place++) {
            if (kind.open().apply(place, diary.diary()).key().equals(open.key())) {
                return place;
            }
        }
        return -1;
    }

    OpenForm<?> form() {
        return Objects.requireNonNull(session.openProperty().get());
    }

    /** What stands in the open form. */
    String text() {
        return kind.text().apply(form()).get();
    }

    void type(String text) {
        kind.text().apply(form()).set(text);
    }

    FormSession<OpenForm<?>> session() {
        return session;
    }

    DiarySession diary() {
        return diary;
    }

    /** Presses the button of the notice, when there is one. */
    void goOn() {
        Runnable action = notice.poll();
        if (action != null) {
            action.run();
        }
    }

    boolean canGoOn() {
        return !notice.isEmpty();
    }

    /** The rooms are built anew in another language, when what was typed is written. */
    void changeLanguage() {
        session.leave();
        catchUp();
        restart();
    }

    /** The program is closed, or killed a second after the last key, and started again. */
    void startAgain(boolean killed) {
        if (killed) {
            session.keep();
        } else {
            session.leave();
        }
        catchUp();
        store.close();
        store = SqliteDiaryStore.open(file, clock);
        restart();
    }

    private void restart() {
        notice.clear();
        RoomServices services = open();
        diary = services.session();
        session = newSession(services);
    }

    SqliteDiaryStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
