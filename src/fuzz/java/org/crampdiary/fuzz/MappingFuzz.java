package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.exchange.table.Sheet;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapping, and what it makes of the tables of other programs. */
final class MappingFuzz {

    private static final List<byte[]> TABLES = Readers.foreign(".csv").toList();

    static Stream<byte[]> files() {
        return Readers.foreign(".map.json");
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void aMappingIsReadOrRefused(byte[] file) throws Exception {
        Readers.readOrRefused(() -> {
            Mapping mapping = MappingFile.read(file);
            MappingFile.read(MappingFile.write(mapping));
            byte[] table = TABLES.get(file.length % TABLES.size());
            Sheet sheet = Sheet.read(table, mapping.encoding(), mapping.separator());
            TableFuzz.read(sheet, mapping);
        });
    }
}
