package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Diaries that the program wrote when the structure was an earlier one, each beside its export.
 * Before a migration is added, the program as it is writes one more: {@code mvn test
 * -Dtest=EarlierDiariesTest -Dstructure=write}.
 */
final class EarlierDiariesTest {

    private static final Path KEPT =
            Path.of("src", "test", "resources", "org", "crampdiary", "store", "sqlite");
    private static final String WRITE = "structure";

    /** Its diary has all kinds of entries, and a medicine with a dose. */
    private static final long SEED = 31;

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private Path file;

    /** All earlier structures; the one of today too where it is kept already. */
    static IntStream structures() {
        int current = Schema.CURRENT.version();
        return IntStream.rangeClosed(1, current)
                .filter(version -> version < current || Files.exists(kept(version, "cramps")));
    }

    private static Path kept(int version, String kind) {
        return KEPT.resolve("structure-" + version + "." + kind + ".gz");
    }

    @ParameterizedTest
    @MethodSource("structures")
    void anEarlierDiaryLosesNothing(int version) throws Exception {
        file = folder.resolve("earlier.cramps");
        Files.write(file, unpacked(kept(version, "cramps")));
        Imported exported = JsonDiary.read(unpacked(kept(version, "json")), CLOCK);
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK, Schema.CURRENT, Duration.ZERO)) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.current().nights()).isEqualTo(exported.nights()).isNotEmpty();
            assertThat(store.current().crampsWithTrash()).isEqualTo(exported.cramps()).isNotEmpty();
            assertThat(store.current().visits()).isEqualTo(exported.visits()).isNotEmpty();
            assertThat(store.current().pauses().all()).isEqualTo(exported.pauses());
            assertThat(store.current().profile()).isEqualTo(exported.profile());
        }
    }

    @ParameterizedTest
    @MethodSource("structures")
    void anEarlierDiaryIsUpdatedPastAnEntryThatCannotBeRead(int version) throws Exception {
        file = folder.resolve("earlier.cramps");
        Files.write(file, unpacked(kept(version, "cramps")));
        try (DiaryDatabase database = DiaryDatabase.openForWriting(file)) {
            database.handle()
                    .execute(
                            """
                            UPDATE visit SET date = '2026-02-31'
                            WHERE id = (SELECT id FROM visit LIMIT 1)
                            """);
        }
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK, Schema.CURRENT, Duration.ZERO)) {
            assertThat(store.current().nights()).isNotEmpty();
            assertThat(store.unreadable())
                    .containsExactly(Phrase.of("damaged.visit", "2026-02-31"));
            assertThat(store.verify()).containsExactlyElementsOf(store.unreadable());
        }
    }

    /** A random diary of this program, which {@link #WRITE} asks to keep for the next ones. */
    @Test
    void theDiaryOfTodayIsAsItsExport() throws IOException {
        file = folder.resolve("today.cramps");
        byte[] export;
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK, Schema.CURRENT, Duration.ZERO)) {
            store.applyImported(Change.everythingIn(RandomDiaries.entries(SEED)));
            export = JsonDiary.write(store.current(), CLOCK.instant());
            assertThat(JsonDiary.read(export, CLOCK).nights()).isEqualTo(store.current().nights());
        }
        if (System.getProperty(WRITE) != null) {
            pack(Files.readAllBytes(file), kept(Schema.CURRENT.version(), "cramps"));
            pack(export, kept(Schema.CURRENT.version(), "json"));
        }
    }

    private static void pack(byte[] content, Path to) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
            out.write(content);
        }
    }

    private static byte[] unpacked(Path packed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
