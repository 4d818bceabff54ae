package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.crampdiary.exchange.table.Filled;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.Proposal;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.exchange.table.TableSigns;
import org.crampdiary.model.Diary;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of another program, through the mapping that is proposed for it. */
final class TableFuzz {

    static Stream<byte[]> files() {
        return Readers.foreign(".csv", ".txt");
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void aTableIsReadOrRefused(byte[] file) throws Exception {
        Readers.readOrRefused(() -> {
            Sheet sheet = Sheet.read(file, null, null);
            if (TableSigns.table(sheet) && !TableSigns.own(sheet)) {
                read(sheet, Proposal.of(sheet));
            }
        });
    }

    /** Whatever a mapping says, and as an import would. */
    static void read(Sheet sheet, Mapping mapping) {
        Proposal.open(sheet, mapping);
        Reading reading = Reading.of(sheet, mapping, Readers.ZONE, Readers.NOW);
        reading.sentences();
        Readers.merged(Filled.of(reading, Diary.EMPTY, Readers.NOW).entries());
    }
}
