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
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Recording;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.CrampLine;
import org.crampdiary.text.DayLine;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PaperReadingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-10T08:00:00Z"), ZONE);
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 20);

    private static final List<PaperColumn> COLUMNS = PaperColumn.ALL;

    /** Boxes of the cramps in their order, those of the day as {@code word=typed}. */
    private static PaperRow row(LocalDate night, String line) {
        PaperRow row = new PaperRow(night);
        String[] parts = line.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            String[] named = parts[i].split("=", 2);
            PaperColumn column = named.length == 1 ? COLUMNS.get(i) : column(named[0].strip());
            row.cell(column).textProperty().set(named[named.length - 1].strip());
        }
        return row;
    }

    private static PaperColumn column(String id) {
        return COLUMNS.stream().filter(each -> each.id().equals(id)).findAny().orElseThrow();
    }

    private static @Nullable PaperNight read(PaperRow row, Language language) {
        return new PaperReading(row, new Messages(language), CLOCK).night();
    }

    @Test
    void fluidIsWrittenInThePersonsUnit() {
        Messages messages = new Messages(Language.ENGLISH, true);
        PaperNight night =
                Objects.requireNonNull(
                        new PaperReading(row(NIGHT, "fluid = 64"), messages, CLOCK).night());
        assertThat(night.record().fluidMl()).isEqualTo(1893);
        assertThat(DayLine.of(night.record(), messages))
                .extracting(DayLine::value)
                .containsExactly("64 fl oz");
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
                "fluid = 1500; \"\"",
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
                "x; cramps; field.whole-number",
                "21; cramps; field.whole-number",
                "1| 3:04 4:30; cramps; paper.more-than-counted",
                "| 25:10; times; start.not-a-time",
                "| 3:04 half past four; times; start.not-a-time",
                "| | 0; minutes; field.number-above",
                "| | | 11; severity; field.whole-number",
                "| | | 6.5; severity; field.whole-number",
                "| | | | maybe; woke; paper.yes-or-no",
                "| | | | | elbow; places; paper.place",
                "fluid = 1.500; fluid; field.number-unclear",
                "alcohol = 31; alcohol; field.number",
                "activity = gardening; activity; paper.no-activity",
                "activity = st 30; activity; paper.no-activity",
                "activity = none 30; activity; paper.no-activity",
                "activity = 30; activity; paper.no-activity",
                "activity = walking 1500; activity; field.number",
                "heat = maybe; heat; paper.yes-or-no",
                "heat = yes no; heat; paper.yes-or-no",
                "stress = 4; stress; field.whole-number",
                "sleep = 25; sleep; field.number",
            })
    void whatCannotBeReadIsMarkedInItsBox(String line, String column, String key) {
        PaperRow row = row(NIGHT, line);
        assertThat(read(row, Language.ENGLISH)).isNull();
        for (PaperColumn each : PaperColumn.ALL) {
            Phrase error = row.cell(each).errorProperty().get();
            assertThat(error == null ? null : error.key())
                    .as(each.id())
                    .isEqualTo(each.id().equals(column) ? key : null);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | walking 30; travel | WALKING 30, TRAVEL -",
                "ENGLISH | Walk 30 ;; Strength training 45.5 | WALKING 30, STRENGTH 45.5",
                "ENGLISH | none | NONE -",
                "ENGLISH | - | ",
                "DANISH | gåtur 30; fysisk 60; udstr | WALKING 30, MANUAL_WORK 60, STRETCHING_YOGA -",
                "DANISH | ga 7,5 | WALKING 7.5",
            })
    void anActivityIsTheBeginningOfItsWordAndItsMinutes(
            Language language, String typed, @Nullable String expected) {
        Night record =
                Objects.requireNonNull(read(row(NIGHT, "activity = " + typed), language)).record();
        List<Activity> activities = Objects.requireNonNullElse(record.activities(), List.of());
        assertThat(
                        activities.stream()
                                .map(one ->
                                        one.type()
                                                + " "
                                                + (one.minutes() == null
                                                        ? "-"
                                                        : one.minutes()
                                                                .toString()
                                                                .replace(".0", "")))
                                .collect(Collectors.joining(", ")))
                .isEqualTo(Objects.requireNonNullElse(expected, ""));
        assertThat(activities).allSatisfy(one -> assertThat(one.intensity()).isNull());
    }

    @Test
    void noActivityBesideOneIsAContradiction() {
        PaperRow row = row(NIGHT, "activity = none; walking 30");
        assertThat(read(row, Language.ENGLISH)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyActivityIsReadAsItIsSaid(Language language) {
        PaperActivity words = new PaperActivity(new Messages(language));
        for (ActivityType type : ActivityType.values()) {
            Activity one = new Activity(type, type == ActivityType.NONE ? null : 90.0, null);
            assertThat(words.read(words.said(List.of(one)), Double::valueOf)).isEqualTo(one);
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
        PaperRow row =
                row(
                        NIGHT,
                        "1| 3.04| 2,5| 4| ja| venstre læg| fluid=1.500| alcohol=1,5| caffeine=2"
                                + "| sitting=4,5| activity=gåtur 20| heat=nej| stress=3| tired=j"
                                + "| interference=0| sleep=6,5| disturbance=10| note=Gik en tur");
        PaperNight night = Objects.requireNonNull(read(row, Language.DANISH));
        assertThat(words(night, Language.DANISH)).contains("venstre læg").contains("vækkede dig");
        assertThat(night.record())
                .isEqualTo(
                        new NightBuilder(NIGHT)
                                .fluidMl(1500)
                                .alcoholUnits(1.5)
                                .caffeineCups(2)
                                .sittingHours(4.5)
                                .activities(List.of(new Activity(ActivityType.WALKING, 20.0, null)))
                                .heat(false)
                                .stress(3)
                                .tiredByDay(true)
                                .interference(0)
                                .sleepHours(6.5)
                                .sleepDisturbance(10)
                                .note("Gik en tur")
                                .build());
    }

    @Test
    void nothingRecordedIsWrittenOver() {
        PaperNight none =
                new PaperNight(
                        new NightBuilder(NIGHT).status(NightStatus.NONE).fluidMl(1000).build(),
                        List.of());
        Diary once = Diary.EMPTY.apply(none.into(Diary.EMPTY));
        assertThat(once.status(NIGHT)).isEqualTo(NightStatus.NONE);
        Cramp cramp = Cramp.inNight("c", NIGHT).build();
        PaperNight cramps = new PaperNight(Night.empty(NIGHT), List.of(cramp));
        assertThatThrownBy(() -> cramps.into(once)).isInstanceOf(Refusal.class);
        PaperNight fluid = of(new NightBuilder(NIGHT).fluidMl(1200));
        assertThatThrownBy(() -> fluid.into(once)).isInstanceOf(Refusal.class);
        Change added = of(new NightBuilder(NIGHT).sleepHours(7)).into(once);
        assertThat(once.apply(added).nightOrEmpty(NIGHT).fluidMl()).isEqualTo(1000);
        assertThat(once.apply(added).nightOrEmpty(NIGHT).sleepHours()).isEqualTo(7);
    }

    private static PaperNight of(NightBuilder record) {
        return new PaperNight(record.build(), List.of());
    }

    private static List<String> shown(PaperFormModel model, Recording recording) {
        return model.columns(recording).stream().map(PaperColumn::id).toList();
    }

    /** The columns are those of "what to record", and what is typed is seen whatever is set. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theColumnsFollowWhatIsRecorded(Language language) {
        Messages messages = new Messages(language);
        Recording none = new Recording(Recording.DEFAULT.glass(), List.of());
        PaperFormModel model = new PaperFormModel(messages, CLOCK);
        assertThat(shown(model, none))
                .containsExactly(
                        "cramps",
                        "times",
                        "minutes",
                        "severity",
                        "woke",
                        "places",
                        NightFields.SLEEP_DISTURBANCE.word(),
                        "note");
        assertThat(shown(model, Recording.DEFAULT)).contains("fluid").doesNotContain("sleep");
        for (EntryField<Night, ?> field : NightFields.optional()) {
            boolean added =
                    field != NightFields.SLEEP_DISTURBANCE
                            && PaperColumn.ALL.stream().anyMatch(each -> each.field() == field);
            assertThat(shown(model, none.with(field, true)))
                    .as(field.name())
                    .hasSize(added ? 9 : 8);
        }
        for (PaperColumn column : PaperColumn.ALL) {
            assertThat(column.heading(messages)).isNotBlank();
            PaperFormModel typed = new PaperFormModel(messages, CLOCK);
            typed.row(NIGHT).cell(column).textProperty().set("1");
            PaperFormModel again = new PaperFormModel(messages, CLOCK);
            again.restore(typed.toDraft());
            assertThat(shown(again, none)).as("typed before").contains(column.id());
        }
    }
}
