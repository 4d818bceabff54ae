package org.crampdiary.ui.parts.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.CrampLine;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaperReadingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-10T08:00:00Z"), ZONE);
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 20);

    private static final List<PaperColumn> COLUMNS = List.of(PaperColumn.values());

    private static PaperRow row(LocalDate night, String line) {
        PaperRow row = new PaperRow(night);
        String[] parts = line.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            row.cell(COLUMNS.get(i)).textProperty().set(parts[i].strip());
        }
        return row;
    }

    private static @Nullable PaperNight read(PaperRow row, Language language) {
        return new PaperReading(row, new Messages(language), CLOCK).night();
    }

    private static String words(PaperNight night, Language language) {
        return night.cramps().stream()
                .map(cramp -> CrampLine.of(cramp, new Messages(language)).text())
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1| 3:04| 3,5| 6| yes| left calf; 03:04  3 min 30 s · left calf · 6 of 10 · woke you",
                "2| 0312 4.30| | 6 3; 03:12  6 of 10 / 04:30  3 of 10",
                "| 23:50 1:10| 2 1.5; 23:50  2 min / 01:10  1 min 30 s",
                "3| | | 7; time not known  7 of 10 / time not known  no details yet / time not known  no details yet",
                "| | | | y n; time not known  no details yet · woke you / time not known  no details yet",
                "| | | | | calf# front of both thighs; time not known  calf / time not known  front of both thighs",
                "| | - 5| 6 ? 2; time not known  6 of 10 / time not known  5 min / time not known  2 of 10",
                "| 3:04 4:30| | | | ## right calf; 03:04  no details yet / 04:30  no details yet / time not known  right calf",
                "| - | –| ?| | ##; \"\"",
                "1; time not known  no details yet",
                "0; \"\"",
                "| | | | | | 1500; \"\"",
            })
    void aLineSaysSoMuchAndNoMore(String line, String expected) {
        PaperNight night =
                Objects.requireNonNull(read(row(NIGHT, line.replace('#', ';')), Language.ENGLISH));
        assertThat(words(night, Language.ENGLISH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x; CRAMPS; field.whole-number",
                "21; CRAMPS; field.whole-number",
                "1| 3:04 4:30; CRAMPS; paper.more-than-counted",
                "| 25:10; TIMES; start.not-a-time",
                "| 3:04 half past four; TIMES; start.not-a-time",
                "| | 0; MINUTES; field.number-above",
                "| | | 11; SEVERITY; field.whole-number",
                "| | | 6.5; SEVERITY; field.whole-number",
                "| | | | maybe; WOKE; paper.yes-or-no",
                "| | | | | elbow; PLACES; paper.place",
                "| | | | | | 1.500; FLUID; field.number-unclear",
                "| | | | | | | 25; SLEEP; field.number",
            })
    void whatCannotBeReadIsMarkedInItsBox(String line, PaperColumn column, String key) {
        PaperRow row = row(NIGHT, line);
        assertThat(read(row, Language.ENGLISH)).isNull();
        for (PaperColumn each : PaperColumn.values()) {
            Phrase error = row.cell(each).errorProperty().get();
            assertThat(error == null ? null : error.key())
                    .as(each.name())
                    .isEqualTo(each == column ? key : null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2:30, start.skipped-hour",
        "2026-10-24, 2:30, paper.twice",
        "2026-11-10, 3:00, start.future",
    })
    void aTimeThatTheClockDidNotShowOnceIsNoTime(LocalDate night, String time, String key) {
        PaperRow row = row(night, "|" + time);
        assertThat(read(row, Language.ENGLISH)).isNull();
        assertThat(row.cell(PaperColumn.TIMES).errorProperty().get()).isEqualTo(Phrase.of(key));
    }

    @Test
    void danishIsReadAsDanish() {
        PaperRow row = row(NIGHT, "1| 3.04| 2,5| 4| ja| venstre læg| 1.500| 6,5| Gik en tur");
        PaperNight night = Objects.requireNonNull(read(row, Language.DANISH));
        assertThat(words(night, Language.DANISH)).contains("venstre læg").contains("vækkede dig");
        assertThat(night.fluidMl()).isEqualTo(1500);
        assertThat(night.sleepHours()).isEqualTo(6.5);
        assertThat(night.note()).isEqualTo("Gik en tur");
    }

    @Test
    void nothingRecordedIsWrittenOver() {
        PaperNight none = new PaperNight(NIGHT, NightStatus.NONE, List.of(), 1000.0, null, null);
        Diary once = Diary.EMPTY.apply(none.into(Diary.EMPTY));
        assertThat(once.status(NIGHT)).isEqualTo(NightStatus.NONE);
        Cramp cramp = Cramp.inNight("c", NIGHT).build();
        PaperNight cramps = new PaperNight(NIGHT, null, List.of(cramp), null, null, null);
        assertThatThrownBy(() -> cramps.into(once)).isInstanceOf(Refusal.class);
        PaperNight fluid = new PaperNight(NIGHT, null, List.of(), 1200.0, null, null);
        assertThatThrownBy(() -> fluid.into(once)).isInstanceOf(Refusal.class);
        PaperNight sleep = new PaperNight(NIGHT, null, List.of(), null, 7.0, null);
        Change added = sleep.into(once);
        assertThat(once.apply(added).nightOrEmpty(NIGHT).fluidMl()).isEqualTo(1000);
        assertThat(once.apply(added).nightOrEmpty(NIGHT).sleepHours()).isEqualTo(7);
    }
}
