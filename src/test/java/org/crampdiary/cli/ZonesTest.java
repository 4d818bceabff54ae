package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cramp that is logged now has the offset that the system's own clock shows now. */
final class ZonesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CET-1CEST,M3.5.0,M10.5.0/3 | 1",
                "GMT+3 | 0",
                "Nowhere/Land | 1",
                "/usr/share/zoneinfo/Asia/Kathmandu | 0"
            })
    void theOffsetIsTheOneOfDate(String tz, int sentences) throws Exception {
        ChildProgram program = new ChildProgram(folder, Map.of("TZ", tz));
        Ended logged = program.run("--lang", "en", "log");
        assertThat(logged.err().lines()).hasSize(sentences);
        assertThat(logged.err()).contains(sentences == 0 ? "" : "“" + tz + "”");
        Path file = folder.resolve("out.json");
        assertThat(program.run("export", "--out", file.toString()).code()).isZero();
        String start = new ObjectMapper().readTree(file.toFile()).at("/cramps/0/start").asText();
        assertThat(OffsetDateTime.parse(start).getOffset()).isEqualTo(date(tz));
    }

    private static ZoneOffset date(String tz) throws Exception {
        ProcessBuilder date = new ProcessBuilder("date", "+%z");
        date.environment().put("TZ", tz);
        byte[] said = date.start().getInputStream().readAllBytes();
        return ZoneOffset.of(new String(said, StandardCharsets.US_ASCII).strip());
    }
}
