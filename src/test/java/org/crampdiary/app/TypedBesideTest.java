package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.History;
import org.crampdiary.ui.parts.session.RoomServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept beside the settings of one diary as it changes, without a window. */
final class TypedBesideTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final String FORM = "night-2026-03-04";
    private static final String FIRST = "three mild winters";
    private static final String SECOND = "four mild winters";
    private static final String TYPED = "the dog barked at four";

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;
    private DiaryStore store;
    private RoomHarness room;
    private DiarySession session;
    private TypedBeside beside;

    @BeforeEach
    void aDiaryOfOneNight() throws IOException {
        Files.createDirectory(folder.resolve("disk"));
        store = SqliteDiaryStore.open(folder.resolve("disk/diary.cramps"), clock);
        store.apply(Change.of(new PutNight(Night.empty(NIGHT))));
        begin(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** As a new process does. */
    private void begin(DiaryStore opened) {
        room = new RoomHarness(opened, clock, Language.ENGLISH);
        History history = new History();
        Background now = new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run);
        OpenDiary open = new OpenDiary(opened, history, now, opened.file(), _ -> {}, null);
        beside = new TypedBeside(open, new PreferencesFile(folder.resolve("settings.json")));
        session = new DiarySession(opened, history, room.tasks, clock);
        beside.watch(session);
        beside.settle(
                new RoomServices(
                        session,
                        room.tasks,
                        new FileOutput(new OutputFiles(opened.file()), room.tasks, room.notices),
                        room.notices,
                        room.navigation,
                        room.messages,
                        clock));
    }

    private void typeWithoutDisk() throws IOException {
        typeWithoutDisk(TYPED);
        assertThat(typed()).hasSize(1);
    }

    private void typeWithoutDisk(String text) throws IOException {
        Files.move(folder.resolve("disk"), folder.resolve("taken out"));
        session.drafts().keep(FORM, text);
        Files.move(folder.resolve("taken out"), folder.resolve("disk"));
    }

    private void writeLeftWithoutDisk() throws IOException {
        Files.move(folder.resolve("disk"), folder.resolve("taken out"));
        session.drafts().writeLeft();
        Files.move(folder.resolve("taken out"), folder.resolve("disk"));
    }

    private List<Path> typed() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith("typed-")).toList();
        }
    }

    private void assertItIsBack() throws IOException {
        assertThat(store.current().marks().drafts()).containsEntry(FORM, TYPED);
        assertThat(room.shown).containsExactly(room.messages.text("closing.back-again"));
        assertThat(typed()).isEmpty();
    }

    /** A diary is known by its first cramp, and by its first night as long as it has none. */
    @Test
    void itIsFoundAfterTheFirstCrampWasSavedMeanwhile() throws IOException {
        typeWithoutDisk();
        Path before = typed().getFirst();
        session.apply(cramp());
        assertThat(typed()).hasSize(1).doesNotContain(before);
        begin(store);
        assertItIsBack();
    }

    @Test
    void itIsFoundAfterTheFirstCrampWasSavedElsewhere() throws IOException {
        typeWithoutDisk();
        store.apply(cramp());
        begin(store);
        assertItIsBack();
    }

    private static Change cramp() {
        return Change.of(new PutCramp(CrampBuilder.inNight("a", NIGHT).build()));
    }

    @Test
    void whatWasKeptPlainIsFoundAfterTheDiaryWasProtectedElsewhere() throws IOException {
        typeWithoutDisk();
        store.protection().switchOn("three mild winters".toCharArray());
        begin(store);
        assertItIsBack();
    }

    @Test
    void whatWasKeptSealedIsWrittenAnewForANewPassphrase() throws IOException {
        store.protection().switchOn(letters(FIRST));
        begin(store);
        typeWithoutDisk();
        byte[] sealed = Files.readAllBytes(typed().getFirst());
        changed(now -> now.changePassphrase(letters(FIRST), letters(SECOND)));
        writeLeftWithoutDisk();
        assertThat(typed())
                .singleElement()
                .satisfies(each -> {
                    assertThat(ProtectedFile.is(each)).isTrue();
                    assertThat(Files.readAllBytes(each)).isNotEqualTo(sealed);
                });
        begin(store);
        assertItIsBack();
    }

    @Test
    void whatWasKeptSealedIsWrittenPlainOnceTheDiaryIs() throws IOException {
        store.protection().switchOn(letters(FIRST));
        begin(store);
        typeWithoutDisk();
        assertThat(ProtectedFile.is(typed().getFirst())).isTrue();
        changed(now -> now.switchOff(letters(FIRST)));
        writeLeftWithoutDisk();
        assertThat(typed())
                .singleElement()
                .satisfies(each -> assertThat(each).content().contains(TYPED));
        begin(store);
        assertItIsBack();
    }

    /** As the window does it. */
    private void changed(Consumer<Protection> change) {
        session.protection()
                .ask(
                        now -> {
                            change.accept(now);
                            return now.isOn();
                        },
                        _ -> {},
                        Assertions::fail);
    }

    private static char[] letters(String passphrase) {
        return passphrase.toCharArray();
    }

    private void emptyDiary() throws IOException {
        store.close();
        Files.delete(folder.resolve("disk/diary.cramps"));
        Files.delete(folder.resolve("disk/diary.cramps.lock")); // it tells that there was one
        store = SqliteDiaryStore.open(folder.resolve("disk/diary.cramps"), clock);
        begin(store);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTypedIntoAnEmptyDiaryIsFoundOnceItHasEntries(boolean cramp) throws IOException {
        emptyDiary();
        typeWithoutDisk();
        store.apply(cramp ? cramp() : Change.of(new PutNight(Night.empty(NIGHT))));
        begin(store);
        assertItIsBack();
    }

    @Test
    void whatWasTypedIntoAnEmptyDiaryIsFoundWhereItsFileWasCopied() throws IOException {
        emptyDiary();
        typeWithoutDisk();
        store.close();
        Path diary = folder.resolve("disk/diary.cramps");
        Files.copy(diary, folder.resolve("copy"));
        Files.delete(diary);
        Files.move(folder.resolve("copy"), diary);
        store = SqliteDiaryStore.open(diary, clock);
        begin(store);
        assertItIsBack();
    }

    @Test
    void anotherDiaryInItsPlaceGetsNoneOfIt() throws IOException {
        emptyDiary();
        typeWithoutDisk();
        emptyDiaryOfSomebodyElse();
        assertThat(store.current().marks().drafts()).isEmpty();
        assertThat(room.shown).isEmpty();
        assertThat(typed()).hasSize(1);
    }

    private void emptyDiaryOfSomebodyElse() throws IOException {
        store.close();
        Files.move(folder.resolve("disk"), folder.resolve("drawer"));
        Files.createDirectory(folder.resolve("disk"));
        store = SqliteDiaryStore.open(folder.resolve("disk/diary.cramps"), clock);
        store.apply(cramp());
        begin(store);
    }

    /** The disk of the settings fails for a moment. */
    @Test
    void whatCannotBeReadNowIsNeitherForgottenNorReplaced() throws IOException {
        typeWithoutDisk();
        byte[] kept = Files.readAllBytes(typed().getFirst());
        begin(failing());
        assertThat(room.shown).containsExactly(room.messages.text("closing.not-now", folder));
        beside.forget();
        assertThat(typed())
                .singleElement()
                .satisfies(each -> assertThat(each).hasBinaryContent(kept));
        typeWithoutDisk("something else");
        assertThat(typed()).hasSize(2).anySatisfy(each -> assertThat(each).hasBinaryContent(kept));
    }

    /** The diary, in which nothing that was kept elsewhere can be read. */
    private DiaryStore failing() {
        Protection protection =
                with(
                        Protection.class,
                        store.protection(),
                        "opened",
                        () -> {
                            throw new AccessDeniedException("typed");
                        });
        return with(DiaryStore.class, store, "protection", () -> protection);
    }

    private interface Answer {
        Object get() throws IOException;
    }

    private static <T> T with(Class<T> type, T usual, String method, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, called, its) -> {
                            if (called.getName().equals(method)) {
                                return answer.get();
                            }
                            try {
                                return called.invoke(usual, its);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
