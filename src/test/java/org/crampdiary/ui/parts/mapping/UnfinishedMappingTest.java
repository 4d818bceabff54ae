package org.crampdiary.ui.parts.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.parts.session.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said of tables and neither imported nor left. */
final class UnfinishedMappingTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private SqliteDiaryStore store;
    private Drafts drafts;
    private UnfinishedMapping unfinished;
    private byte[] said;

    @BeforeEach
    void open() throws Exception {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        RoomHarness harness = new RoomHarness(store, CLOCK, Language.ENGLISH);
        drafts = harness.session.drafts();
        unfinished = new UnfinishedMapping(drafts);
        said =
                Files.readAllBytes(
                        Path.of(
                                "src/test/resources/org/crampdiary/exchange/table/app-export.map.json"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path table(int number) {
        return folder.resolve("table" + number + ".csv");
    }

    private void keep(int number) {
        unfinished.keep(table(number), MappingFile.read(said));
    }

    /** As a program kept it that knew of one table at a time. */
    private void keepAsBefore(int number) {
        drafts.keep("import-file", table(number).toString());
        drafts.keep("import-mapping", new String(said, StandardCharsets.UTF_8));
    }

    @Test
    void whatTheProgramBeforeHasKeptIsFound() {
        keepAsBefore(1);
        assertThat(unfinished.of(table(1))).contains(said);
        assertThat(unfinished.of(table(2))).isEmpty();
        keep(2);
        assertThat(unfinished.of(table(1))).contains(said);
        assertThat(unfinished.of(table(2))).isPresent();
        unfinished.forget(table(1));
        unfinished.forget(table(2));
        assertThat(drafts.keys()).allMatch(key -> drafts.of(key) == null);
    }

    @Test
    void whatTheProgramBeforeHasKeptIsForgottenWithItsTable() {
        keepAsBefore(1);
        unfinished.forget(table(1));
        assertThat(unfinished.of(table(1))).isEmpty();
        assertThat(unfinished.file()).isEmpty();
        drafts.keep("import-mapping", "of no table");
        unfinished.forget(table(1));
        assertThat(drafts.keys()).allMatch(key -> drafts.of(key) == null);
    }

    @Test
    void theOldestOfVeryManyAreForgotten() {
        drafts.keep("import-mapping " + table(0), "of a time that nobody knows");
        for (int number = 1; number <= 10; number++) {
            keep(number);
        }
        assertThat(unfinished.of(table(0))).isEmpty();
        assertThat(unfinished.of(table(1))).isPresent();
        keep(1);
        keep(11);
        assertThat(unfinished.of(table(1))).isPresent();
        assertThat(unfinished.of(table(2))).isEmpty();
        assertThat(unfinished.of(table(3))).isPresent();
        assertThat(unfinished.file()).contains(table(11));
    }
}
