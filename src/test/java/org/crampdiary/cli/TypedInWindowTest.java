package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampdiary.cli.ChildProgram.Ended;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.TypedFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed in the window and could not be saved, when a command changes protection. */
final class TypedInWindowTest {

    private static final String TYPED = "the dog barked at four";
    private static final String FIRST = "three wise toads";
    private static final String SECOND = "four happy toads";

    @TempDir private Path folder;

    @Test
    void itGoesIntoTheDiaryAndNothingOfItStaysReadable() throws Exception {
        ChildProgram program = new ChildProgram(folder);
        Path config = program.folder("config").resolve("crampdiary");
        Path diary = folder.toRealPath().resolve("diary.cramps");
        SqliteDiaryStore.open(diary, Clock.systemUTC()).close();
        PreferencesFile settings = new PreferencesFile(config.resolve("settings.json"));
        try (DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC())) {
            List<TypedFile> files = settings.typedInto(diary).of(Diary.EMPTY, false);
            files.getFirst().keep(Map.of("night-2026-03-04", TYPED), store.protection());
        }
        Path half = Files.writeString(config.resolve("typed-1.json.set-aside"), "{\"");
        try (DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC())) {
            new TypedFile(config.resolve("typed-2.json.set-aside"), diary)
                    .keep(Map.of("night-2026-03-04", TYPED), store.protection());
        }
        Path passphrase = Files.writeString(folder.resolve("passphrase"), FIRST);
        Ended ended =
                program.run(
                        "--lang=en",
                        "--diary=" + diary,
                        "protect",
                        "--new-passphrase-file=" + passphrase,
                        "--copies=remove");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("2 earlier copies were removed");
        assertThat(ended.err()).contains(half + " may hold text").hasLineCount(1);
        Files.delete(half);
        assertThat(config).isEmptyDirectory();
        assertThat(readable()).isEmpty();
        try (Keyring keyring = Keyring.of(FIRST.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC(), keyring)) {
            assertThat(store.current().marks().drafts()).containsValue(TYPED);
            settings.typedInto(diary)
                    .of(store.current(), true)
                    .getFirst()
                    .keep(Map.of("night-2026-03-05", TYPED), store.protection());
        }
        Path next = Files.writeString(folder.resolve("next"), SECOND);
        Ended changed =
                program.run(
                        "--lang=en",
                        "--diary=" + diary,
                        "passphrase",
                        "--passphrase-file=" + passphrase,
                        "--new-passphrase-file=" + next);
        assertThat(changed.code()).as(changed.err()).isZero();
        try (Keyring keyring = Keyring.of(SECOND.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC(), keyring)) {
            assertThat(store.current().marks().drafts()).hasSize(2);
        }
        assertThat(config).isEmptyDirectory();
    }

    /** Its name tells which diary it is of as it began then, and its content which file it was. */
    @Test
    void whatWasTypedIntoOtherDiariesIsNotNamed() throws Exception {
        Path config = new ChildProgram(folder).folder("config").resolve("crampdiary");
        Files.createDirectories(config);
        Path diary = folder.toRealPath().resolve("my “æ” diary.cramps");
        Path ours = config.resolve("typed-1.json.set-aside");
        Path renamed = config.resolve("typed-2.json");
        Path others = config.resolve("typed-3.json.set-aside");
        Path cut = config.resolve("typed-4.json.set-aside");
        Path half = config.resolve(".cramp-diary5.part");
        try (DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC())) {
            for (Path each : List.of(ours, renamed, half)) {
                new TypedFile(each, diary)
                        .keep(Map.of("night-2026-03-04", TYPED), store.protection());
            }
            new TypedFile(others, folder.resolve("other.cramps"))
                    .keep(Map.of("night-2026-03-04", TYPED), store.protection());
            Files.writeString(cut, "{\"typ");
            Files.writeString(config.resolve(".cramp-diary6.part"), "{\"language\"");
            Files.setLastModifiedTime(half, FileTime.fromMillis(0));
            PreferencesFile settings = new PreferencesFile(config.resolve("settings.json"));
            assertThat(settings.typedInto(diary).leftOf(Diary.EMPTY))
                    .containsExactlyInAnyOrder(ours, renamed, half, cut);
        }
    }

    @Test
    void aProtectedBackupThatIsPutBackTakesItInToo() throws Exception {
        ChildProgram program = new ChildProgram(folder);
        Path config = program.folder("config").resolve("crampdiary");
        Path diary = folder.toRealPath().resolve("diary.cramps");
        Path backup = folder.toRealPath().resolve("backup.cramps");
        Path passphrase = Files.writeString(folder.resolve("passphrase"), FIRST);
        assertThat(program.run("--diary=" + diary, "night", "--note=one").code()).isZero();
        Files.copy(diary, backup);
        String protect = "--new-passphrase-file=" + passphrase;
        assertThat(program.run("--diary=" + backup, "protect", protect).code()).isZero();
        PreferencesFile settings = new PreferencesFile(config.resolve("settings.json"));
        try (DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC())) {
            TypedFile typed = settings.typedInto(diary).of(store.current(), false).getFirst();
            typed.keep(Map.of("night-2026-03-04", TYPED), store.protection());
        }
        String with = "--passphrase-file=" + passphrase;
        Ended ended =
                program.run("--lang=en", "--diary=" + diary, with, "restore", backup.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("can still be read without a passphrase");
        try (Keyring keyring = Keyring.of(FIRST.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC(), keyring)) {
            assertThat(store.current().marks().drafts()).containsValue(TYPED);
        }
        assertThat(readable()).isEmpty();
    }

    private List<Path> readable() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            return files.stream().filter(TypedInWindowTest::holdsIt).toList();
        }
    }

    private static boolean holdsIt(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(TYPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
