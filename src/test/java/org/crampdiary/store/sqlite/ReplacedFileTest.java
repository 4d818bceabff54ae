package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Refusal;
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
        held =
                store.apply(
                                cramp("b")
                                        .and(new MarkRunning("b"))
                                        .and(new MarkToFinish("a", true))
                                        .and(new PutDraft("night", "half"))
                                        .and(new MarkSeen("welcome", true)))
                        .after();
    }

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

    private void assertStopped(org.assertj.core.api.ThrowableAssert.ThrowingCallable saving) {
        assertThatThrownBy(saving)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_DONE);
                            assertThat(refusal.sentences().getFirst().key())
                                    .isEqualTo("refusal.replaced");
                        });
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

        assertStopped(() -> store.apply(cramp("c")));
        assertStopped(() -> store.applyImported(cramp("c")));
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

    private List<Path> keptBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith("-kept-2026-03-04.cramps"))
                    .toList();
        }
    }

    @Test
    void aFileThatComesBackIsSavedInAgain() throws Exception {
        Files.move(file, folder.resolve("away"));
        assertStopped(() -> store.apply(cramp("c")));
        Files.move(folder.resolve("away"), file);
        assertThat(store.apply(cramp("c")).after().cramps()).hasSize(3);
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
