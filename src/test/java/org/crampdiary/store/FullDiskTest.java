package org.crampdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said on a disk that is really full, {@code .ci/full-disk} looks at. */
final class FullDiskTest {

    @Test
    void isFullForWhatIsLargerThanTheRoom(@TempDir Path folder) {
        assertThat(FullDisk.hasNoRoom(folder, Long.MAX_VALUE)).isTrue();
        assertThat(FullDisk.hasNoRoom(folder, 1)).isFalse();
        assertThat(FullDisk.hasNoRoom(folder.resolve("none"), Long.MAX_VALUE)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoDiskIsNotFull() {
        assertThat(FullDisk.hasNoRoom(Path.of("/proc"), 1)).isFalse();
    }
}
