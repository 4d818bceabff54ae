package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.crampdiary.model.Diary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program knows the structure of each version: what this says is to stand in {@link Schema}.
 */
final class StructuresTest {

    @TempDir private Path folder;

    /** All that files may have. */
    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.CURRENT.version());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theStructureOfEachVersionIsKnown(int version) throws Exception {
        Path file = folder.resolve("of-version.cramps");
        Schema schema =
                new Schema(version, Schema.CURRENT.locations(), Schema.CURRENT.structures());
        NewDiary.create(file, schema, Diary.EMPTY);
        try (DiaryDatabase database = DiaryDatabase.openForReading(file)) {
            assertThat(Schema.CURRENT.structures())
                    .containsEntry(version, Schema.structure(database.handle()));
        }
    }

    @Test
    void noOtherStructureIsKnown() {
        assertThat(Schema.CURRENT.structures()).hasSize(Schema.CURRENT.version());
    }
}
