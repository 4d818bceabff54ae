package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.crampdiary.store.backup.SecondFolder.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often it is said that backups are missing in the second folder. */
class UpkeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void whatCannotBeWrittenIsSaidEveryFourteenDays() {
        Upkept told = Upkept.NEVER.said(State.FAILED, DAY);
        assertThat(Upkept.NEVER.isToBeSaid(State.FAILED, DAY)).isTrue();
        assertThat(told.isToBeSaid(State.FAILED, DAY.plusDays(13))).isFalse();
        assertThat(told.isToBeSaid(State.FAILED, DAY.plusDays(14))).isTrue();
        assertThat(told.isToBeSaid(State.FAILED, DAY.minusDays(1)))
                .as("the clock was wrong")
                .isTrue();
    }

    /** Until all had room again; that it is missing is said all the same. */
    @Test
    void thatItIsFullIsSaidOnce() {
        Upkept full = Upkept.NEVER.copied(State.FULL, DAY);
        assertThat(full.isToBeSaid(State.FULL, DAY)).isTrue();
        Upkept told = full.said(State.FULL, DAY).copied(State.FULL, DAY.plusDays(30));
        assertThat(told.isToBeSaid(State.FULL, DAY.plusDays(30))).isFalse();
        assertThat(told.isToBeSaid(State.ABSENT, DAY.plusDays(43))).isFalse();
        assertThat(told.isToBeSaid(State.ABSENT, DAY.plusDays(44))).isTrue();
        Upkept again = told.copied(State.COMPLETE, DAY.plusDays(31));
        assertThat(again.isToBeSaid(State.FULL, DAY.plusDays(31))).isTrue();
        assertThat(again.isToBeSaid(State.COMPLETE, DAY.plusDays(31))).isFalse();
    }

    /** Settings of the version before know only that it was said. */
    @Test
    void whatWasSaidBeforeIsReadAsNotSaid(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("settings.json"),
                        "{\"copiedOn\":\"2026-01-01\",\"missedSaid\":true}");
        PreferencesFile.Loaded read = new PreferencesFile(file).load();
        assertThat(read.problem()).isNull();
        assertThat(read.preferences().upkept().isToBeSaid(State.ABSENT, DAY)).isTrue();
    }
}
