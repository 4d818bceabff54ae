package org.crampdiary.ui.parts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiarySessionTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @TempDir Path folder;

    private final Messages messages = new Messages(Language.ENGLISH);
    private final List<String> shown = new ArrayList<>();
    private final History history = new History();
    private @Nullable NoticeAction action;
    private boolean diskFull;
    private SqliteDiaryStore store;
    private DiarySession session;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        session = rooms();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private DiarySession rooms() {
        Notices notices =
                (text, offered, _) -> {
                    shown.add(text);
                    action = offered;
                };
        Tasks tasks =
                new Tasks(
                        new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run),
                        notices,
                        messages,
                        error -> {
                            throw new AssertionError(error);
                        });
        return new DiarySession(onADiskThatMayBeFull(), history, tasks, CLOCK);
    }

    private DiaryStore onADiskThatMayBeFull() {
        return (DiaryStore)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DiaryStore.class},
                        (_, method, arguments) -> {
                            if (diskFull
                                    && List.of("apply", "takeBack").contains(method.getName())) {
                                throw Refusal.notDone("refusal.backup-failed", folder);
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static Change fluid(LocalDate night, double millilitres) {
        return Change.of(
                new PutNight(NightBuilder.of(Night.empty(night)).fluidMl(millilitres).build()));
    }

    private @Nullable Double fluid(LocalDate night) {
        return store.current().nightOrEmpty(night).fluidMl();
    }

    private void press() {
        Objects.requireNonNull(action).run().run();
    }

    private boolean offered() {
        return Objects.requireNonNull(action).offered().getValue();
    }

    private void save(LocalDate night, double millilitres) {
        session.apply(fluid(night, millilitres), _ -> action = session.undoAction(messages));
    }

    @Test
    void whatCouldNotBeSavedIsSavedAtTheNextTry() {
        diskFull = true;
        session.apply(fluid(NIGHT, 700));
        diskFull = false;
        press();
        assertThat(fluid(NIGHT)).isEqualTo(700.0);
    }

    @Test
    void whatWasTypedOnAFullDiskOutlivesTheRooms() {
        diskFull = true;
        session.drafts().keep("night", "slept badly");
        session.drafts().forget("visit");
        history.clear(); // as when a diary is opened anew
        session = rooms();
        assertThat(session.drafts().of("night")).isEqualTo("slept badly");
        assertThat(session.drafts().areKept()).isFalse();
        diskFull = false;
        session = rooms();
        assertThat(session.drafts().areKept()).isTrue();
        assertThat(store.current().marks().drafts()).containsEntry("night", "slept badly");
    }

    @Test
    void aFormThatWasSavedHasNoDraftThatCouldNotBeKept() {
        diskFull = true;
        session.drafts().keep("night", "70");
        session.drafts().keep("visit", "my knee");
        session.drafts().keep("cramp", "my calf");
        diskFull = false;
        session.apply(fluid(NIGHT, 600).and(Change.of(new PutDraft("visit", null))), _ -> {});
        session.applyMarks(Change.of(new PutDraft("cramp", null)));
        session.drafts().save("night", _ -> fluid(NIGHT, 700), _ -> {});
        session.drafts().save("other", _ -> fluid(NIGHT, 800), _ -> {});
        assertThat(session.drafts().of("night")).isNull();
        assertThat(session.drafts().areKept()).isTrue();
        assertThat(fluid(NIGHT)).isEqualTo(800.0);
    }

    @Test
    void anotherTryDoesNotOverwriteWhatWasSavedSince() {
        diskFull = true;
        session.apply(fluid(NIGHT, 700));
        NoticeAction again = Objects.requireNonNull(action);
        diskFull = false;
        session.apply(fluid(NIGHT, 900));
        again.run().run();
        assertThat(fluid(NIGHT)).isEqualTo(900.0);
        assertThat(shown.getLast()).isEqualTo(messages.text("refusal.changed-since"));
    }

    @Test
    void anotherTryOfATapKeepsWhatWasSavedSince() {
        diskFull = true;
        session.edit(diary ->
                Change.of(
                        new PutNight(
                                NightBuilder.of(diary.nightOrEmpty(NIGHT))
                                        .fluidMl(700.0)
                                        .build())));
        NoticeAction again = Objects.requireNonNull(action);
        diskFull = false;
        session.apply(
                Change.of(
                        new PutNight(NightBuilder.of(Night.empty(NIGHT)).sleepHours(6.5).build())));
        again.run().run();
        assertThat(fluid(NIGHT)).isEqualTo(700.0);
        assertThat(store.current().nightOrEmpty(NIGHT).sleepHours()).isEqualTo(6.5);
    }

    @Test
    void undoOnANoticeIsGoneOnceItsChangeIsUndone() {
        save(NIGHT, 700);
        save(NIGHT.minusDays(1), 900);
        assertThat(offered()).isTrue();
        session.undo();
        assertThat(offered()).isFalse();
        assertThat(fluid(NIGHT)).isEqualTo(700.0);
    }

    @Test
    void nothingIsOfferedToBeUndoneWhereNothingWasWritten() {
        save(NIGHT, 700);
        session.edit(_ -> Change.of(), _ -> action = session.undoAction(messages));
        assertThat(action).isNull();
    }

    @Test
    void anUndoThatCouldNotBeWrittenCanBeTriedAgain() {
        save(NIGHT, 700);
        diskFull = true;
        session.undo();
        diskFull = false;
        press();
        assertThat(fluid(NIGHT)).isNull();
        session.redo();
        assertThat(fluid(NIGHT)).isEqualTo(700.0);
    }

    @Test
    void whatWasDoneCanBeTakenBackInRoomsThatWereBuiltAnew() {
        save(NIGHT, 700);
        session = rooms();
        session.undo();
        assertThat(fluid(NIGHT)).isNull();
    }
}
