package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other programs do to the file of a diary that is open here. */
@ParameterizedClass
@EnumSource(Kept.class)
class ReplacedFileTest {

    @Parameter private Kept kept;

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Path file;
    private Path earlier;
    private SqliteDiaryStore store;
    private Diary held;

    @BeforeEach
    void anOpenDiaryAndAnEarlierCopy() throws Exception {
        file = folder.resolve("diary.cramps");
        store = kept.open(file, CLOCK);
        store.apply(cramp("a"));
        earlier = folder.resolve("earlier.cramps");
        store.backUpTo(earlier);
        held = store.apply(SECOND).after();
    }

    private static final Change SECOND =
            cramp("b")
                    .and(new MarkRunning("b"))
                    .and(new MarkToFinish("a", true))
                    .and(new PutDraft("night", "half"))
                    .and(new MarkSeen("welcome", true));

    @AfterEach
    void close() {
        store.close();
    }

    private static Change cramp(String id) {
        return Change.of(
                new PutCramp(CrampBuilder.inNight(id, LocalDate.EPOCH).severity(5).build()));
    }

    /** What happens to the file from outside. */
    enum Event {
        REPLACED {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        REPLACED_BY_AN_EQUAL_ONE {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Path copy = file.resolveSibling("copy");
                Files.write(copy, bytes(file));
                Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        DELETED {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.delete(file);
            }
        },
        MOVED_AWAY {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.move(file, file.resolveSibling("away"));
            }
        },
        WRITTEN_OVER {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.write(file, Files.readAllBytes(earlier));
            }
        },
        CUT_OFF {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(earlier), 4096));
            }
        },
        FILLED_WITH_SOMETHING_ELSE {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.writeString(file, "a letter");
            }
        },
        A_FOLDER {
            @Override
            void happen(Path file, Path earlier) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        };

        abstract void happen(Path file, Path earlier) throws IOException;
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static void assertStopped(ThrowingCallable doing) {
        assertRefused(doing, "refusal.replaced");
    }

    /** It is not saved, and kept all the same. */
    private static void assertKept(ThrowingCallable saving) {
        assertRefused(saving, "refusal.replaced-kept");
    }

    private static Refusal assertRefused(ThrowingCallable doing, String... keys) {
        Refusal refusal = catchThrowableOfType(Refusal.class, doing);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_DONE);
        assertThat(refusal.sentences()).extracting(Phrase::key).containsExactly(keys);
        return refusal;
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void nothingMoreIsSavedAndBothAreKept(Event event) throws Exception {
        if (kept == Kept.PROTECTED && event == Event.REPLACED_BY_AN_EQUAL_ONE) {
            event.happen(file, earlier); // it is known by its content, and holds what was saved
            assertThat(store.apply(cramp("c")).after().cramps()).hasSize(3);
            return;
        }
        event.happen(file, earlier);
        byte[] other = bytes(file);

        assertStopped(store::backUp);
        assertStopped(() -> store.backUpTo(folder.resolve("elsewhere.cramps")));
        assertThat(store.current()).isEqualTo(held);
        store.close();

        assertThat(bytes(file)).isEqualTo(other);
        assertThat(folder.resolve("elsewhere.cramps")).doesNotExist();
        assertThat(keptBeside()).hasSize(1);
        try (DiaryStore copy = kept.open(keptBeside().getFirst(), CLOCK)) {
            assertThat(copy.current()).isEqualTo(held);
            assertThat(copy.current().revision()).isEqualTo(held.revision());
            assertThat(copy.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void whatIsRefusedIsKeptTooHoweverTheFileWentAway(Event event) throws Exception {
        if (kept == Kept.PROTECTED && event == Event.REPLACED_BY_AN_EQUAL_ONE) {
            return; // as above
        }
        event.happen(file, earlier);
        assertKept(() -> store.apply(cramp("c").and(new MarkRunning("c"))));
        assertThat(store.current()).isEqualTo(held);
        store.close();
        Diary copy = inCopy(keptBeside().getFirst());
        assertThat(copy.running()).isEqualTo(copy.cramp("c"));
        assertThat(copy.cramps()).hasSize(3);
    }

    private Diary inCopy(Path file) {
        try (DiaryStore copy = kept.open(file, CLOCK)) {
            assertThat(copy.verify()).isEmpty();
            return copy.current();
        }
    }

    /** All that a window could do, one after the other. */
    @Test
    void everyKindOfChangeThatIsRefusedIsKept() throws Exception {
        Files.createDirectory(folder.resolve("elsewhere"));
        try (SqliteDiaryStore undisturbed =
                kept.open(folder.resolve("elsewhere").resolve("diary.cramps"), CLOCK)) {
            undisturbed.apply(cramp("a"));
            undisturbed.apply(SECOND);
            Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
            RandomChanges random = new RandomChanges(15);
            for (int i = 0; i < 60; i++) {
                Change change = random.next();
                Change there = change.carriedOver(held, undisturbed.current());
                switch (i % 3) {
                    case 0 -> {
                        undisturbed.takeBack(there);
                        assertKept(() -> store.takeBack(change));
                    }
                    case 1 -> {
                        undisturbed.applyImported(there);
                        assertKept(() -> store.applyImported(change));
                    }
                    default -> assertRefusedAlike(undisturbed, there, change);
                }
            }
            store.close();
            assertThat(keptBeside()).hasSize(1);
            assertThat(inCopy(keptBeside().getFirst())).isEqualTo(undisturbed.current());
        }
    }

    /** What the diary's own rules refuse is refused there, too. */
    private void assertRefusedAlike(DiaryStore undisturbed, Change there, Change change) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> undisturbed.apply(there));
        if (refusal == null) {
            assertKept(() -> store.apply(change));
        } else {
            assertRefused(
                    () -> store.apply(change),
                    refusal.sentences().getFirst().key(),
                    "refusal.replaced");
        }
    }

    @Test
    void whatIsSaidOfOneCrampComesTogether() throws Exception {
        Cramp b = Objects.requireNonNull(held.cramp("b"));
        Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
        assertKept(() -> store.apply(put(b.with(CrampFields.SITES, List.of(CALF)))));
        assertKept(() -> store.apply(put(b.with(CrampFields.SEVERITY, 8))));
        assertKept(() -> store.apply(put(b.with(CrampFields.SEVERITY, 8)))); // "Try again"
        store.close();
        Cramp inCopy = inCopy(keptBeside().getFirst()).cramp("b");
        assertThat(inCopy).isNotNull();
        assertThat(inCopy.sites()).containsExactly(CALF);
        assertThat(inCopy.severity()).isEqualTo(8);
    }

    private static final Site CALF = new Site(Muscle.CALF, Side.LEFT);

    private static Change put(Cramp cramp) {
        return Change.of(new PutCramp(cramp));
    }

    @Test
    void whatIsBeingWrittenWhenTheFileGoesAwayIsKept() throws Exception {
        assertKept(() -> store.applyImported(cramp("c"), (_, _) -> replace()));
        assertThat(store.current()).isEqualTo(held);
        store.close();
        assertThat(inCopy(keptBeside().getFirst()).cramps()).hasSize(3);
    }

    private void replace() {
        try {
            if (Files.exists(earlier)) {
                Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCopyThatIsReplacedItselfHasItsOwn() throws Exception {
        Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
        assertKept(() -> store.apply(cramp("c")));
        Files.delete(keptBeside().getFirst());
        Refusal again = assertRefused(() -> store.apply(cramp("d")), "refusal.replaced-kept");
        store.close();
        Path copy = Path.of(again.sentences().getFirst().args().getFirst().toString());
        assertThat(inCopy(copy).cramps()).hasSize(4);
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws Exception {
        Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
        Path inTheWay = folder.resolve("diary.cramps" + DiaryFiles.UNFINISHED);
        Files.createDirectories(inTheWay.resolve("full"));
        assertRefused(() -> store.apply(cramp("c")), "refusal.replaced-not-kept");
        Files.delete(inTheWay.resolve("full"));
        assertKept(() -> store.apply(cramp("c")));
    }

    private List<Path> keptBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith("-kept-2026-03-04.cramps"))
                    .toList();
        }
    }

    @Test
    void aFileThatComesBackIsSavedInAgain() throws Exception {
        Files.move(file, folder.resolve("away"));
        assertKept(() -> store.apply(cramp("c")));
        Files.move(folder.resolve("away"), file);
        assertThat(store.apply(cramp("d")).after().cramps()).hasSize(3);
        Files.move(file, folder.resolve("away"));
        assertKept(() -> store.apply(cramp("e")));
        store.close();
        assertThat(inCopy(folder.resolve("diary-kept-2026-03-04.cramps")).cramps())
                .extracting(Cramp::id)
                .containsExactly("a", "b", "c");
        assertThat(inCopy(folder.resolve("diary-kept-2026-03-04-2.cramps")).cramps())
                .extracting(Cramp::id)
                .containsExactly("a", "b", "d", "e");
    }

    @Test
    void aFileThatWasOnlyTouchedIsStillOurs() throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(store.apply(cramp("c")).after().cramps()).hasSize(3);
        assertThat(keptBeside()).isEmpty();
    }

    @Test
    void whereThereAreNoInodesAFilesBirthSaysWhichItIs() {
        FileTime born = FileTime.fromMillis(1);
        FileState file = new FileState(null, born, 4096, born);
        assertThat(new FileState(null, born, 8192, FileTime.fromMillis(2)).isOfSameFile(file))
                .isTrue();
        assertThat(new FileState(null, FileTime.fromMillis(2), 4096, born).isOfSameFile(file))
                .isFalse();
    }
}
