package org.crampdiary.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.csv.CsvStyle;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Refusal;

/** What the readers are given to begin with, and what may come of it. */
final class Readers {

    /** So many inputs each reader gets. */
    static final long INPUTS = 100_000;

    static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final Clock CLOCK = Clock.fixed(NOW, ZONE);
    static final LocalDate TODAY = NOW.atZone(ZONE).toLocalDate();
    static final CsvStyle STYLE = CsvStyle.of(Locale.UK);

    /** Reads something, or refuses it with a sentence. */
    interface Reader {
        void read() throws Exception;
    }

    private Readers() {}

    /** Anything but a refusal, whose sentences are there, is a finding. */
    static void readOrRefused(Reader reader) throws Exception {
        try {
            reader.read();
        } catch (Refusal refusal) {
            if (refusal.sentences().isEmpty()) {
                throw refusal;
            }
        }
    }

    /** As an import into an empty diary would. */
    static void merged(Imported imported) {
        Diary diary = Diary.EMPTY;
        Objects.requireNonNull(diary.apply(Merge.of(diary, imported).accepted()));
    }

    static Stream<Diary> diaries() {
        return LongStream.range(0, 6).mapToObj(RandomDiaries::entries);
    }

    /** The invented files of other programs, and their mappings. */
    static Stream<byte[]> foreign(String... endings) {
        Path folder = Path.of("src/test/resources/org/crampdiary/exchange/table");
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Readers::bytes)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
