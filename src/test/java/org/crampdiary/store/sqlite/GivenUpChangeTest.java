package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.WriteProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A change with very many entries that somebody watches, and gives up. */
@ParameterizedClass
@EnumSource(Kept.class)
final class GivenUpChangeTest {

    @Parameter private Kept kept;

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final int ENTRIES = 20_500;

    /** As many as are kept of one day. */
    private static final int MOST_BACKUPS = 10;

    @TempDir private Path folder;

    private SqliteDiaryStore store;

    @BeforeEach
    void open() {
        store = kept.open(folder.resolve("diary.cramps"), CLOCK);
        store.apply(Change.of(new PutCramp(cramp(-1))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Cramp cramp(int number) {
        return CrampBuilder.inNight("c" + number, LocalDate.of(2026, 3, 3)).severity(5).build();
    }

    private static Change many() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            edits.add(new PutCramp(cramp(i)));
        }
        return new Change(edits);
    }

    @Test
    void whoeverWatchesHearsOfEachThousandEntries() {
        List<Integer> heard = new ArrayList<>();
        store.applyImported(
                many(),
                (written, all) -> {
                    assertThat(all).isEqualTo(ENTRIES);
                    heard.add(written);
                });
        assertThat(heard).hasSize(21).startsWith(1_000, 2_000).endsWith(20_000, ENTRIES);
        assertThat(store.current().cramps()).hasSize(ENTRIES + 1);
        assertThat(store.verify()).isEmpty();
    }

    /** After so many entries SQLite has written pages into the file, which go back. */
    @Test
    void whatIsGivenUpMidwayLeavesNothing() {
        Diary before = store.current();
        assertThatThrownBy(() -> store.applyImported(many(), givingUpAfter(15_000)))
                .isInstanceOf(CancellationException.class);
        assertThat(store.current()).isEqualTo(before);
        assertThat(store.verify()).isEmpty();
        assertThat(store.current()).isEqualTo(before);
        store.apply(Change.of(new PutCramp(cramp(-2))));
        Diary after = store.current();
        store.close();
        store = kept.open(folder.resolve("diary.cramps"), CLOCK);
        assertThat(store.current()).isEqualTo(after);
        assertThat(store.current().cramps()).hasSize(2);
    }

    /** Neither the backup that was made first stays, nor does it cost one of those before it. */
    @Test
    void noBackupOfItStaysAndNoneIsLostForIt() throws IOException {
        for (int i = 0; i < MOST_BACKUPS; i++) {
            store.backUp();
        }
        store.apply(Change.of(new PutCramp(cramp(-2))));
        List<String> before = files();
        assertThat(before.stream().filter(name -> name.startsWith("backups/")))
                .hasSize(MOST_BACKUPS);
        for (int after : List.of(1_000, ENTRIES)) {
            assertThatThrownBy(() -> store.applyImported(many(), givingUpAfter(after)))
                    .isInstanceOf(CancellationException.class);
            assertThat(files()).isEqualTo(before);
        }
        assertThat(store.backUpIfDue(Duration.ZERO)).isPresent();
        assertThat(store.backUpIfDue(Duration.ZERO)).isEmpty();
        assertThat(files()).hasSameSizeAs(before);
    }

    @Test
    void aChangeThatIsWrittenHasItsBackupAndPrunesOldOnes() throws IOException {
        for (int i = 0; i < MOST_BACKUPS; i++) {
            store.backUp();
        }
        List<String> before = files();
        Diary diary = store.current();
        store.applyImported(Change.of(new PutCramp(cramp(1))));
        assertThat(files()).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(store.database().backedUpRevision()).isEqualTo(diary.revision());
        assertThat(store.backUpIfDue(Duration.ZERO)).isPresent();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private static WriteProgress givingUpAfter(int entries) {
        return (written, _) -> {
            if (written >= entries) {
                throw new CancellationException();
            }
        };
    }
}
