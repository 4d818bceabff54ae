package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.crampdiary.exchange.json.JsonDiary;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonFuzz {

    static Stream<byte[]> files() {
        return Readers.diaries().map(diary -> JsonDiary.write(diary, Readers.NOW));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void aFileIsReadOrRefused(byte[] file) throws Exception {
        Readers.readOrRefused(() -> Readers.merged(JsonDiary.read(file, Readers.CLOCK)));
    }
}
