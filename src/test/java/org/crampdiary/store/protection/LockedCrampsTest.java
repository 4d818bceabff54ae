package org.crampdiary.store.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedCrampsTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-04T03:12:05+01:00");
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @TempDir Path folder;
    private Path file;
    private LockedCramps cramps;

    @BeforeEach
    void none() {
        file = folder.resolve("diary.cramps.times");
        cramps = new LockedCramps(folder.resolve("diary.cramps"));
        assertThat(cramps.all()).isEmpty();
        assertThat(file).doesNotExist();
    }

    private LockedCramp running(String id) {
        return new LockedCramp(id, START, ZONE, false, null);
    }

    private List<LockedCramp> takenIn() throws IOException {
        List<LockedCramp> taken = new ArrayList<>();
        cramps.takeIn(taken::addAll);
        return taken;
    }

    @Test
    void timesAreThereForThePersonAloneUntilTheyAreTakenIn() throws Exception {
        cramps.started("a", START, ZONE);
        assertThat(cramps.all()).containsExactly(running("a"));
        cramps.stopped("a", START, ZONE, 240);
        cramps.started("b", START.plusHours(1), ZONE);
        cramps.stopped("b", START.plusHours(1), ZONE, null);
        List<LockedCramp> both =
                List.of(
                        new LockedCramp("a", START, ZONE, true, 240),
                        new LockedCramp("b", START.plusHours(1), ZONE, true, null));
        assertThat(new LockedCramps(folder.resolve("diary.cramps")).all()).isEqualTo(both);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(takenIn()).isEqualTo(both);
        assertThat(folder).isEmptyDirectory();
        assertThat(takenIn()).isEmpty();
        assertThat(cramps.setAside()).isNull();
    }

    @Test
    void whatWasNoCrampIsKeptAsThat() {
        Instant now = START.plusMinutes(1).toInstant();
        cramps.started("a", START, ZONE);
        cramps.deleted("a", START, ZONE, now);
        assertThat(cramps.all())
                .containsExactly(new LockedCramp("a", START, ZONE, true, null, now));
    }

    @Test
    void whatRunsInTheDiaryIsShownUntilItIsStoppedAndNeverTakenIn() throws Exception {
        new RunningTimes(folder.resolve("diary.cramps"))
                .keep(CrampBuilder.startingAt("a", START, ZONE).ongoing(true).build());
        assertThat(cramps.all()).containsExactly(running("a"));
        assertThat(takenIn()).isEmpty();
        cramps.stopped("a", START, ZONE, 60);
        assertThat(cramps.all()).containsExactly(new LockedCramp("a", START, ZONE, true, 60));
        assertThat(takenIn()).containsExactly(new LockedCramp("a", START, ZONE, true, 60));
    }

    @Test
    void whatIsBeingTakenInIsStillShown() throws Exception {
        cramps.started("a", START, ZONE);
        cramps.takeIn(_ -> assertThat(cramps.all()).containsExactly(running("a")));
        assertThat(cramps.all()).isEmpty();
    }

    @Test
    void whatIsNotTakenInIsHandedOverAgainBeforeWhatCameLater() throws Exception {
        cramps.started("a", START, ZONE);
        assertThatThrownBy(() ->
                        cramps.takeIn(_ -> {
                            throw Refusal.notDone("refusal.disk-full");
                        }))
                .isInstanceOf(Refusal.class);
        cramps.stopped("a", START, ZONE, 60);
        assertThat(takenIn())
                .containsExactly(running("a"), new LockedCramp("a", START, ZONE, true, 60));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "\0\0a\0",
                "{\"cramps\":[],\"sha256\":\"00\"}",
                "{\"cramps\":[],\"sha257\":\"00\"}",
                "{\"cramps\":[{\"id\":\"a\"}]}",
                "{\"cramps\":[{\"id\":\"a\",\"start\":\"x\",\"zone\":\"UTC\",\"over\":true}]}",
                "{\"cramps\":[{\"id\":\"a\",\"start\":\"2026-03-04T03:12:05+01:00\","
                        + "\"zone\":\"UTC\",\"over\":true}]}",
            })
    void damagedTimesAreSetAsideAndSaid(String content) throws Exception {
        Files.writeString(file, content);
        assertThat(takenIn()).isEmpty();
        assertThat(cramps.setAside()).hasContent(content);
        cramps.started("b", START, ZONE);
        assertThat(cramps.all()).containsExactly(running("b"));
    }

    @Test
    void timesOfTheFirstVersionsHaveNoHash() throws Exception {
        Files.writeString(
                file,
                """
                {"cramps":[{"id":"a","start":"2026-03-04T03:12:05+01:00","zone":"Europe/Copenhagen","over":false}]}\
                """);
        assertThat(takenIn()).containsExactly(running("a"));
    }

    @Test
    void whatIsTooLargeIsNotOurs() throws Exception {
        Files.write(file, new byte[1_000_001]);
        assertThat(cramps.all()).isEmpty();
        assertThat(cramps.setAside()).hasSize(1_000_001);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        LockedCramps nowhere = new LockedCramps(folder.resolve("no/such/diary.cramps"));
        assertThatThrownBy(() -> nowhere.started("a", START, ZONE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("locked.not-saved"));
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws Exception {
        Files.createDirectory(file);
        assertThatThrownBy(cramps::all).isInstanceOf(Refusal.class);
    }

    @Test
    void aCrampThatRunsHasNoLength() {
        assertThatThrownBy(() -> new LockedCramp("a", START, ZONE, false, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
