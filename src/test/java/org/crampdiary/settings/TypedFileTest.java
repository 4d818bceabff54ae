package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Harm;
import org.crampdiary.store.Protection;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFileTest {

    private static final Map<String, String> TYPED = Map.of("night-2026-03-04", "{\"note\":\"ø\"}");

    private static final Path DIARY = Path.of("/home/inge/diary.cramps");

    private static final char[] PASSPHRASE = "three mild winters".toCharArray();

    @TempDir Path folder;
    private PreferencesFile settings;
    private TypedFile typed;
    private DiaryStore store;
    private Protection protection;

    @BeforeEach
    void nothing() throws IOException {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), Clock.systemUTC());
        protection = store.protection();
        settings = new PreferencesFile(folder.resolve("config/settings.json"));
        typed = of(DIARY, "a");
        assertThat(typed.kept(protection)).isEmpty();
        typed.forget();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Of a diary that begins with such a cramp. */
    private TypedFile of(Path diary, String first) {
        Cramp cramp = CrampBuilder.inNight(first, LocalDate.of(2026, 3, 3)).build();
        Diary begun = Diary.EMPTY.apply(Change.of(new PutCramp(cramp)));
        return settings.typedInto(diary).of(begun, false).getFirst();
    }

    private Path file() throws IOException {
        try (var all = Files.list(folder.resolve("config"))) {
            return all.findFirst().orElseThrow();
        }
    }

    @Test
    void itIsThereForThePersonAloneAndForThisDiaryAloneUntilItIsForgotten() throws IOException {
        typed.keep(TYPED, protection);
        assertThat(of(DIARY, "a").kept(protection)).isEqualTo(TYPED);
        assertThat(of(DIARY, "b").kept(protection)).isEmpty();
        assertThat(of(DIARY.resolveSibling("other.cramps"), "a").kept(protection)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        typed.forget();
        assertThat(typed.kept(protection)).isEmpty();
        assertThat(folder.resolve("config")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"a\":null}",
                "{\"a\":{}}",
                "{\"a\":\"b\"",
                "{\"typed\":{}}"
            })
    void damageIsSetAsideAndSaid(String content) throws IOException {
        typed.keep(TYPED, protection);
        Files.writeString(file(), content);
        assertThatThrownBy(() -> typed.kept(protection)).isInstanceOf(IOException.class);
        assertThat(file()).hasContent(content);
        assertThat(file().getFileName().toString()).endsWith(".set-aside");
        assertThat(typed.kept(protection)).isEmpty();
    }

    /** Such as a digit of a dose. */
    @Test
    void noDamageIsReadAsSomethingElse() throws IOException {
        typed.keep(TYPED, protection);
        Path there = file();
        byte[] sound = Files.readAllBytes(there);
        int equal = 0;
        long[] seeds = Harm.seeds(100).toArray();
        for (long seed : seeds) {
            byte[] damaged = Harm.done(sound, seed);
            Files.write(there, damaged);
            try {
                assertThat(typed.kept(protection)).as("damage %d", seed).isEqualTo(TYPED);
                equal++;
            } catch (TypedFile.SetAside _) {
                Path aside = file();
                assertThat(aside.getFileName().toString()).endsWith(".set-aside");
                assertThat(aside).as("damage %d", seed).hasBinaryContent(damaged);
                Files.delete(aside);
            }
        }
        System.out.printf("What was typed: %d damages, %d equal%n", seeds.length, equal);
    }

    @Test
    void thatOfAnEarlierVersionIsRead() throws IOException {
        typed.keep(TYPED, protection);
        Files.writeString(file(), "{\"night-2026-03-04\":\"{\\\"note\\\":\\\"ø\\\"}\"}");
        assertThat(typed.kept(protection)).isEqualTo(TYPED);
    }

    @Test
    void whatNobodyCanReadIsSetAsideBeforeItIsForgotten() throws IOException {
        typed.keep(TYPED, protection);
        Path there = file();
        Files.delete(there);
        Files.createDirectory(there);
        Files.writeString(there.resolve("note"), "ø");
        assertThatThrownBy(() -> typed.kept(protection)).isInstanceOf(IOException.class);
        typed.forget();
        assertThat(file().getFileName().toString()).endsWith(".set-aside");
        assertThat(file().resolve("note")).hasContent("ø");
    }

    @Test
    void thatOfAProtectedDiaryIsSealedAsThatIs() throws IOException {
        typed.keep(TYPED, protection);
        assertThat(Files.readString(file())).contains("ø");
        protection.switchOn(PASSPHRASE);
        assertThat(typed.kept(protection)).as("from before").isEqualTo(TYPED);
        typed.keep(TYPED, protection);
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("night", "note");
        assertThat(ProtectedFile.is(file())).isTrue();
        assertThat(typed.kept(protection)).isEqualTo(TYPED);
        protection.makeRecoveryCode(PASSPHRASE);
        assertThat(typed.kept(protection)).as("the same passphrase").isEqualTo(TYPED);
    }

    /** The key is another, and nobody has the old one: it is not lost, and not thrown away. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasSealedBeforeIsSetAsideAndSaid(boolean isProtected) throws IOException {
        protection.switchOn(PASSPHRASE);
        typed.keep(TYPED, protection);
        byte[] sealed = Files.readAllBytes(file());
        if (isProtected) {
            protection.changePassphrase(PASSPHRASE, "two long summers".toCharArray());
        } else {
            protection.switchOff(PASSPHRASE);
        }
        assertThatThrownBy(() -> typed.kept(protection)).isInstanceOf(IOException.class);
        assertThat(file()).hasBinaryContent(sealed);
        assertThat(file().getFileName().toString()).endsWith(".set-aside");
    }

    @Test
    void aBitOfWhatIsSealedIsDamage() throws IOException {
        protection.switchOn(PASSPHRASE);
        typed.keep(TYPED, protection);
        byte[] sealed = Files.readAllBytes(file());
        sealed[sealed.length - 1] ^= 1;
        Files.write(file(), sealed);
        assertThatThrownBy(() -> typed.kept(protection)).isInstanceOf(IOException.class);
        assertThat(file()).hasBinaryContent(sealed);
    }

    /** A disk may fail for a moment. */
    @Test
    void whatCannotBeReadNowStaysAsItIs() throws IOException {
        typed.keep(TYPED, protection);
        Protection failing =
                (Protection)
                        Proxy.newProxyInstance(
                                Protection.class.getClassLoader(),
                                new Class<?>[] {Protection.class},
                                (_, _, _) -> {
                                    throw new AccessDeniedException("typed");
                                });
        assertThatThrownBy(() -> typed.kept(failing)).isInstanceOf(AccessDeniedException.class);
        assertThat(typed.kept(protection)).isEqualTo(TYPED);
    }

    @Test
    void roomIsMadeWithoutLosingWhatStandsThere() throws IOException {
        typed.makeRoom();
        typed.keep(TYPED, protection);
        typed.makeRoom();
        assertThat(typed.kept(protection)).isEmpty();
        assertThat(file().getFileName().toString()).endsWith(".set-aside");
        assertThat(Files.readString(file())).contains("ø");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("config"), "in the way");
        assertThatThrownBy(() -> typed.keep(TYPED, protection)).isInstanceOf(IOException.class);
    }
}
