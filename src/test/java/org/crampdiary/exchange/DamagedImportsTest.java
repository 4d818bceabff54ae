package org.crampdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.exchange.table.Filled;
import org.crampdiary.exchange.table.MappedTable;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.exchange.table.Proposal;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Harm;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that come from outside, each damaged {@code -Ddamages=1000} times: read or refused with a
 * sentence, and nothing else. Where the file has a checksum, what is read is what was written, or
 * that it is not is said.
 */
class DamagedImportsTest {

    private static final long[] SEEDS = Harm.seeds(70).toArray();
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Messages WORDS = new Messages(Language.ENGLISH);
    private static final String SILENT = "as it now stands";
    private static final Path ANYWHERE = Path.of("somewhere.csv");

    private final Map<String, Integer> found = new TreeMap<>();

    /**
     * What is made of a damaged file.
     *
     * @param said whether the person is told that the file was changed
     */
    private record Read(Object what, boolean said) {}

    private interface Reader {
        Read read(byte[] file);
    }

    private void damage(String what, byte[] sound, Reader reader) {
        Read whole = reader.read(sound);
        assertThat(whole.said()).as(what).isFalse();
        for (long seed : SEEDS) {
            byte[] damaged = Harm.done(sound, seed);
            try {
                Read read = reader.read(damaged);
                boolean equal = read.what().equals(whole.what());
                String outcome =
                        read.said()
                                ? equal ? "said, though equal" : "said"
                                : equal ? "equal" : SILENT;
                found.merge(outcome, 1, Integer::sum);
            } catch (Refusal e) {
                assertThat(e.sentences())
                        .isNotEmpty()
                        .allSatisfy(sentence -> assertThat(WORDS.text(sentence)).isNotBlank());
                found.merge("refused", 1, Integer::sum);
            } catch (RuntimeException e) {
                throw new AssertionError(what + ", damage " + seed, e);
            }
        }
        System.out.printf(
                "%s: %s, %d damages from seed %d on: %s%n",
                Instant.now(), what, SEEDS.length, SEEDS[0], found);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "CSV"})
    void aFileOfOursIsReadOrRefused(FileFormat format) {
        byte[] sound =
                format.write(
                        RandomDiaries.entries(3),
                        NOW,
                        WORDS,
                        () -> {
                            throw new AssertionError("it has no page");
                        });
        damage(format.name(), sound, file -> own(FileFormat.read(file, CLOCK)));
        assertThat(found).doesNotContainKey(SILENT);
    }

    private static Read own(Imported file) {
        Imported entries =
                new Imported(
                        file.profile(),
                        file.nights(),
                        file.cramps(),
                        file.visits(),
                        file.pauses(),
                        file.contradictions(),
                        false);
        return new Read(entries, file.changed());
    }

    @ParameterizedTest
    @CsvSource({
        "sleep-tracker, .csv",
        "blodtryk,      .csv",
        "symptom-diary, .csv",
        "dagbog,        .txt",
        "spreadsheet,   .csv",
        "app-export,    .csv",
        "form-answers,  .csv",
        "two-headings,  .csv"
    })
    void aTableIsReadOrRefused(String name, String ending) throws IOException {
        byte[] table = bytes(name + ending);
        Mapping mapping = MappingFile.read(bytes(name + ".map.json"));
        damage(name, table, file -> new Read(asMapped(file, mapping), false));
        found.clear();
        damage(name + ", proposed", table, file -> new Read(asProposed(file), false));
        found.clear();
        damage(
                name + ", its mapping",
                MappingFile.write(mapping),
                file ->
                        new Read(
                                asMapped(table, MappingFile.read(file)),
                                MappingFile.isChanged(file)));
        assertThat(found).doesNotContainKey(SILENT);
    }

    private static Object asMapped(byte[] table, Mapping mapping) {
        if (!FileFormat.mayBeTable(table)) {
            return FileFormat.read(table, CLOCK);
        }
        Sheet sheet = Sheet.read(table, mapping.encoding(), mapping.separator());
        FileFormat.checkIsNotOurs(sheet, ANYWHERE);
        Reading reading = Reading.of(sheet, mapping, ZoneOffset.UTC, NOW);
        reading.sentences().forEach(WORDS::text);
        reading.problems().forEach(said -> WORDS.text(said.what()));
        return Filled.of(reading, Diary.EMPTY, NOW);
    }

    private static Object asProposed(byte[] table) {
        if (!FileFormat.isTable(table, ANYWHERE)) {
            return FileFormat.read(table, CLOCK);
        }
        Sheet sheet = Sheet.read(table, null, null);
        Mapping mapping = Proposal.of(sheet);
        Proposal.open(sheet, mapping);
        return MappedTable.of(sheet, mapping, ZoneOffset.UTC, NOW);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MappingFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
