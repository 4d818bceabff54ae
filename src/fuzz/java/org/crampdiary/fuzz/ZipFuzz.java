package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.crampdiary.exchange.csv.CsvDiary;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive as such; what its tables hold is left to {@link CsvFuzz}. */
final class ZipFuzz {

    static Stream<byte[]> files() {
        return Readers.diaries().map(diary -> CsvDiary.write(diary, Readers.NOW, Readers.STYLE));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void anArchiveIsReadOrRefused(byte[] file) throws Exception {
        Readers.readOrRefused(() -> Readers.merged(CsvDiary.read(file, Readers.CLOCK)));
    }
}
