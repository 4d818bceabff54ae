package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.backup.SecondFolder.State;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slow stick is waited for on no thread that anything else waits for. */
class SecondFolderViewModelTest {

    private static final String BACKUP = "diary-000001-2026-03-04.cramps";

    @TempDir Path folder;

    private final Settings settings = new Settings(Preferences.DEFAULT);
    private final Queue<Runnable> stick = new ArrayDeque<>();
    private final List<Runnable> writing = new ArrayList<>();

    @BeforeEach
    void aBackup() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups").resolve(BACKUP), "backup");
    }

    private SecondFolderViewModel model(@Nullable Path diary) {
        Background background =
                new Background(writing::add, Runnable::run, stick::add, Runnable::run);
        Messages messages = new Messages(Language.ENGLISH);
        Tasks tasks = new Tasks(background, (_, _, _) -> {}, messages, _ -> {});
        return new SecondFolderViewModel(
                settings, tasks, diary == null ? null : place -> place.forDiary(diary, _ -> true));
    }

    private Path chosen(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static List<Path> in(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void savingDoesNotWaitForAStick() throws IOException {
        SecondFolderViewModel model = model(folder.resolve("diary.cramps"));
        model.choose(chosen("stick"));
        assertThat(writing).isEmpty();
        assertThat(model.stateProperty().get()).as("until it is done").isNull();
        Objects.requireNonNull(stick.poll()).run();
        assertThat(model.stateProperty().get()).isEqualTo(State.SAME_DISK);
        assertThat(in(folder.resolve("stick"))).singleElement().satisfies(this::isTheBackup);
    }

    private void isTheBackup(Path copy) {
        assertThat(copy).hasFileName(BACKUP).hasContent("backup");
    }

    @Test
    void nothingOfTheInventedDiaryIsCopied() throws IOException {
        SecondFolderViewModel model = model(null);
        model.choose(chosen("stick"));
        model.catchUp();
        assertThat(stick).isEmpty();
        assertThat(model.isOffered()).isFalse();
    }

    @Test
    void askedAgainMeanwhileItIsDoneOnceMoreForTheFolderOfThen() throws IOException {
        SecondFolderViewModel model = model(folder.resolve("diary.cramps"));
        model.choose(chosen("slow"));
        model.catchUp();
        model.choose(folder.resolve("absent"));
        assertThat(stick).hasSize(1);
        Objects.requireNonNull(stick.poll()).run();
        assertThat(model.stateProperty().get()).isNull();
        Objects.requireNonNull(stick.poll()).run();
        assertThat(model.stateProperty().get()).isEqualTo(State.ABSENT);
        assertThat(stick).isEmpty();
        model.choose(chosen("left"));
        model.catchUp();
        model.leave();
        Objects.requireNonNull(stick.poll()).run();
        assertThat(stick).isEmpty();
        assertThat(model.folderProperty().get()).isNull();
    }

    @Test
    void whatCannotBeCopiedIsNotCalledComplete() throws IOException {
        SecondFolderViewModel model = model(folder.resolve("diary.cramps"));
        settings.change(settings.preferences().with(BackupPlace.chosen(chosen("stick"))));
        Files.createDirectory(folder.resolve("backups/diary-000002-2026-03-04.cramps"));
        model.catchUp();
        Objects.requireNonNull(stick.poll()).run();
        assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);
    }

    /** Both are called diary.cramps, and have a backup of the same number and day. */
    @Test
    void twoDiariesOfOnePersonDoNotTakeEachOthersCopiesForTheirOwn() throws IOException {
        SecondFolderViewModel one = model(folder.resolve("diary.cramps"));
        one.choose(chosen("stick"));
        Objects.requireNonNull(stick.poll()).run();
        Path backups = Files.createDirectories(folder.resolve("other/backups"));
        Files.writeString(backups.resolve(BACKUP), "BACKUP");
        model(folder.resolve("other/diary.cramps")).catchUp();
        Objects.requireNonNull(stick.poll()).run();
        assertThat(in(folder.resolve("stick")))
                .extracting(Files::readString)
                .containsExactlyInAnyOrder("backup", "BACKUP");
    }
}
