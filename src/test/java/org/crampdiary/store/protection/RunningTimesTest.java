package org.crampdiary.store.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTimesTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-04T03:12:05+01:00");
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @TempDir Path folder;
    private Path file;
    private RunningTimes times;

    @BeforeEach
    void none() {
        file = folder.resolve("diary.cramps.running");
        times = new RunningTimes(folder.resolve("diary.cramps"));
        assertThat(times.last()).isEmpty();
    }

    private static Cramp cramp(String id) {
        return CrampBuilder.startingAt(id, START, ZONE).ongoing(true).severity(7).build();
    }

    @Test
    void whatRunsIsThereForThePersonAloneUntilNothingDoes() throws IOException {
        times.keep(cramp("a"));
        assertThat(new RunningTimes(folder.resolve("diary.cramps")).last())
                .containsExactly(new LockedCramp("a", START, ZONE, false, null));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().doesNotContain("severity");
        times.keep(cramp("b"));
        assertThat(times.last()).containsExactly(new LockedCramp("b", START, ZONE, false, null));
        times.keep(null);
        times.keep(null);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        times.keep(cramp("a"));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, longAgo);
        times.keep(cramp("a"));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void aStartWithoutAZoneHasItsOffsetAndOneWithoutAStartIsNotSaid() {
        times.keep(cramp("a"));
        times.keep(Cramp.startingAt("b", START, null).build());
        assertThat(times.last())
                .containsExactly(new LockedCramp("b", START, ZoneOffset.ofHours(1), false, null));
        times.keep(Cramp.inNight("c", LocalDate.of(2026, 3, 3)).build());
        assertThat(folder).isEmptyDirectory();
    }

    /** The diary knows better, and nobody needs to be told. */
    @Test
    void damageIsPassedOverAndNotWrittenOver() throws IOException {
        Files.writeString(file, "{");
        assertThat(times.last()).isEmpty();
        times.keep(cramp("a"));
        assertThat(times.last()).isNotEmpty();
        Files.writeString(file, "[");
        times.keep(null);
        String name = file.getFileName() + ".set-aside";
        assertThat(file.resolveSibling(name)).hasContent("{");
        assertThat(file.resolveSibling(name + "-2")).hasContent("[");
    }

    /** Else what was pressed last would not come into the diary, and nobody would know. */
    @Test
    void thatTheDiaryHasItNotYetIsNeverUnlearnt() throws IOException {
        Diary next = Diary.EMPTY.apply(Change.of(new PutCramp(cramp("a")), new MarkRunning("a")));
        times.ahead(Diary.EMPTY, next, Instant.EPOCH);
        byte[] sound = Files.readAllBytes(file);
        assertThat(times.unfinished()).hasSize(1);
        int first = Files.readString(file).indexOf("\"ahead\":true,");
        for (int i = first; i < first + "\"ahead\":true,".length(); i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(times.unfinished()).as("byte %d", i).isEqualTo(times.last());
        }
    }

    /** That nothing runs any more the diary knows better. */
    @Test
    void whatCannotBeKeptIsSaid() throws IOException {
        Files.createDirectories(file.resolve("in the way"));
        assertThat(times.last()).isEmpty();
        assertThatThrownBy(() -> times.keep(cramp("a"))).isInstanceOf(Refusal.class);
        assertThatCode(() -> times.keep(null)).doesNotThrowAnyException();
    }

    /** Else the next opening would end what runs, and begin what the diary has refused. */
    @Test
    void whatWasRefusedDoesNotStandThereWhereWhatRunsCannotBeKept() throws IOException {
        Diary runs = Diary.EMPTY.apply(Change.of(new PutCramp(cramp("a")), new MarkRunning("a")));
        Diary next = runs.apply(Change.of(new PutCramp(cramp("b")), new MarkRunning("b")));
        times.keep(runs.running());
        List<LockedCramp> earlier = times.ahead(runs, next, Instant.EPOCH);
        assertThat(times.unfinished()).hasSize(2);
        Files.delete(file);
        Files.createDirectory(file); // in the way of another
        assertThatThrownBy(() -> times.after(Objects.requireNonNull(earlier), runs, runs))
                .isInstanceOf(Refusal.class);
        assertThat(folder).isEmptyDirectory();
    }
}
