package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporaryDiaryTest {

    private static final Diary ENTRIES =
            Diary.EMPTY.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("a", LocalDate.of(2026, 3, 3)).build())));

    @Test
    void theCopyHasTheEntriesAndGoesWhenItIsClosed() throws IOException {
        TemporaryDiary copy = TemporaryDiary.copyOf(ENTRIES, Clock.systemUTC());
        Path file = copy.file();
        assertThat(file).isNotEmptyFile();
        assertThat(copy.store().current()).isEqualTo(ENTRIES);
        copy.store().backUp();
        copy.close();
        assertThat(file.getParent()).doesNotExist();
        copy.close();
        assertThatThrownBy(() -> copy.store().verify()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAProcessThatWasKilledLeftBehindGoes(@TempDir Path place) throws IOException {
        // No process has such a number: the limit of Linux is 2^22.
        Path left = Files.createDirectory(place.resolve("cramp-diary-demo-999999999999-17"));
        Files.createDirectories(left.resolve("backups/more"));
        Files.writeString(left.resolve("backups/demo.cramps"), "");
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Path running = Files.createDirectory(place.resolve("cramp-diary-demo-" + alive + "-17"));
        Path precious = Files.writeString(place.resolve("precious"), "");
        Files.createSymbolicLink(left.resolve("link"), place);
        Path other = Files.createDirectory(place.resolve("other-demo-999999999999-17"));
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", place.toString());
        try {
            TemporaryFolders.removeOfEndedProcesses();
            Path own = TemporaryFolders.create("demo");
            TemporaryFolders.removeOfEndedProcesses();
            assertThat(own).isEmptyDirectory();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        assertThat(left).doesNotExist();
        assertThat(running).exists();
        assertThat(precious).exists();
        assertThat(other).exists();
    }

    @Test
    void aCopyThatCannotBeMadeLeavesNoFolder(@TempDir Path place) throws IOException {
        Path folder = Files.createDirectory(place.resolve("copy"));
        assertThatThrownBy(() -> TemporaryDiary.copyIn(folder, ENTRIES, new StoppedClock()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(place).isEmptyDirectory();
    }

    /** Tells the date and no instant, so that the diary opens and cannot be filled. */
    private static final class StoppedClock extends Clock {

        private int asked;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (asked++ > 0) {
                throw new UnsupportedOperationException("no time left");
            }
            return Instant.EPOCH;
        }
    }
}
