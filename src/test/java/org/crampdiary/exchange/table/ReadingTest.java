package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.exchange.Merge;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables, each with one thing in it that could go wrong. */
final class ReadingTest {

    private static Sheet sheet(String text) {
        byte[] file = text.replace(" / ", "\n").getBytes(StandardCharsets.UTF_8);
        return Sheet.read(file, null, null);
    }

    /** Fields by their columns, such as {@code night=Date note=A+B}. */
    private static Mapping mapping(String rows, String fields, String more) {
        String sources =
                Arrays.stream(fields.split(" "))
                        .map(field -> field.split("="))
                        .map(field ->
                                "\""
                                        + field[0]
                                        + "\":{\"columns\":[\""
                                        + field[1].replace("_", " ").replace("+", "\",\"")
                                        + "\"]}")
                        .collect(Collectors.joining(","));
        String text =
                "{\"format\":\"cramp-diary-mapping\",\"version\":1,\"rows\":\""
                        + rows
                        + "\","
                        + more
                        + "\"fields\":{"
                        + sources
                        + "}}";
        return MappingFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // of a night, a time is before or after midnight
                "cramps | night=Night start=Time | \"dateMeans\":\"evening\", | Night,Time / 2026-03-03,2:10 / 2026-03-03,23:10 | 2: cramp night=2026-03-03 start=2026-03-04T02:10+01:00 / 3: cramp night=2026-03-03 start=2026-03-03T23:10+01:00",
                "cramps | night=Morning          | `` | Morning,x / 2026-03-04,1                       | 2: cramp night=2026-03-03",
                // an end without its date is the next such time
                "cramps | start=A end=B          | `` | A,B / 2026-03-03 23:58,0:03                    | 2: cramp night=2026-03-03 start=2026-03-03T23:58+01:00 durationSeconds=300.0",
                "cramps | start=A end=B          | `` | A,B / 2026-03-03 2:10,nothing                  | 2: ! not-a-moment [nothing]",
                "cramps | start=A end=B          | `` | A,B / 2026-03-03 2:10,2026-03-03               | 2: ! no-end []",
                "cramps | start=A end=B          | `` | A,B / 2026-03-03 2:10,2026-03-05 3:00          | 2: ! ends-before []",
                "cramps | start=A durationSeconds=C end=B | `` | A,B,C / 2026-03-03 2:10,2:15,60 s     | 2: cramp night=2026-03-02 start=2026-03-03T02:10+01:00 durationSeconds=60.0",
                "cramps | start=A                | `` | A,B / 2:10,x                                   | 2: ! no-date []",
                "cramps | start=A                | `` | A,B / ?,x                                      | 2: ! no-date []",
                // of seconds that the end has not, nobody knows the length; a mistyped end is no
                // day
                "cramps | start=A end=B          | `` | A,B / 2026-03-04 3:12:40,3:12 / 2026-03-04 3:12,3:12 / 2026-03-04 3:12:10,3:12:40 | 2: cramp night=2026-03-03 start=2026-03-04T03:12:40+01:00 / 3: cramp night=2026-03-03 start=2026-03-04T03:12+01:00 / 4: cramp night=2026-03-03 start=2026-03-04T03:12:10+01:00 durationSeconds=30.0",
                "cramps | start=A end=B          | `` | A,B / 2026-03-04 3:12,3:10 / 2026-03-03 14:00,2:05 / 2026-03-04 3:12:40,3:12:30 | 2: ! ends-before [] / 3: ! ends-before [] / 4: ! ends-before []",
                "cramps | start=A                | `` | A,B / 2026-03-04 0:00,x / 2026-03-04 00:00,y  | 2: cramp night=2026-03-03 start=2026-03-04T00:00+01:00 / 3: cramp night=2026-03-03 start=2026-03-04T00:00+01:00",
                "cramps | start=A                | `` | A,B / 202603040210,x                           | 2: ! not-a-moment [202603040210]",
                // clocks
                "cramps | start=A                | `` | A,B / 2026-10-25 2:30,x                        | 2: ! doubled-hour []",
                "cramps | start=A                | `` | A,B / 2026-10-25 2:30+01:00,x                  | 2: cramp night=2026-10-24 start=2026-10-25T02:30+01:00",
                "cramps | start=A                | `` | A,B / 2026-03-04 2:30-05:00,x                  | 2: cramp night=2026-03-03 start=2026-03-04T02:30-05:00",
                "cramps | start=A                | `\"zone\":\"Asia/Tokyo\",` | A,B / 2026-03-04T02:30:00Z,x | 2: cramp night=2026-03-03 start=2026-03-04T11:30+09:00",
                "nights | night=A fluidMl=B      | `` | A,B / 2026-11-30,500 ml                        | 2: ! future []",
                "nights | night=A fluidMl=B      | `\"zone\":\"America/New_York\",` | A,B / 2026-11-29,500 ml | 2: night=2026-11-29 fluidMl=500.0", // at 7 there
                "nights | night=A cramps=B       | `\"zone\":\"America/New_York\",\"dateMeans\":\"evening\",` | A,B / 2026-11-29,1 | 2: ! future []",
                "cramps | night=A                | `\"zone\":\"America/New_York\",\"dateMeans\":\"evening\",` | A,B / 2026-11-29,1 | 2: ! future []",
                // a place with its side, and a side of its own
                "cramps | night=Evening muscle=B side=C | `` | Evening,B,C / 2026-03-03,left calf,right / 2026-03-03,,left / 2026-03-03,ankel,x | -",
                "cramps | night=Evening muscle=B side=C | `` | Evening,B,C / 2026-03-03,left calf,right / 2026-03-03,,left | 2: cramp night=2026-03-03 sites=CALF/RIGHT / 3: cramp night=2026-03-03 sites=-/LEFT",
                // nights: of a day and a time, too, the mapping says which night it is
                "nights | night=A sleepHours=B   | `\"dateMeans\":\"morning\",` | A,B / 2026-03-04 07:30,6 h / 2026-03-06 02:00,5 h / 2026-03-08,4 h | 2: night=2026-03-03 sleepHours=6.0 / 3: night=2026-03-05 sleepHours=5.0 / 4: night=2026-03-07 sleepHours=4.0",
                "nights | night=A sleepHours=B   | `\"dateMeans\":\"evening\",` | A,B / 2026-03-04 07:30,6 h / 2026-03-06 02:00,5 h / 2026-03-08,4 h | 2: night=2026-03-04 sleepHours=6.0 / 3: night=2026-03-05 sleepHours=5.0 / 4: night=2026-03-08 sleepHours=4.0",
                "nights | night=A sleepHours=B   | `\"dateMeans\":\"morning\",` | A,B / 2026-03-04T00:00:00Z,6 h / 2026-03-05T23:00:00Z,5 h | 2: night=2026-03-03 sleepHours=6.0 / 3: night=2026-03-05 sleepHours=5.0",
                "nights | night=A fluidMl=B      | `` | A,B / 2026-03-04T00:00:00Z,1 l / 2026-03-05T23:00:00Z,2 l | 2: night=2026-03-04 fluidMl=1000.0 / 3: night=2026-03-06 fluidMl=2000.0",
                "nights | night=A fluidMl=B      | `\"dates\":\"epoch-seconds\",` | A,B / 1772582400,1 l / 1772665200,2 l | 2: night=2026-03-04 fluidMl=1000.0 / 3: night=2026-03-05 fluidMl=2000.0",
                "cramps | night=A                | `\"dateMeans\":\"morning\",` | A,B / 2026-03-04 07:30,x / 2026-03-04 02:10,y | 2: cramp night=2026-03-03 / 3: cramp night=2026-03-03",
                "nights | night=Evening cramps=C | `` | Evening,C / 2026-03-01,2 / 2026-03-01,2 / 2026-03-01,3 / 2026-03-02,0 / 2026-03-02,0 | 2: night=2026-03-01 / 2: cramp night=2026-03-01 / 2: cramp night=2026-03-01 / 3: night=2026-03-01 / 4: ! night-twice [] / 5: night=2026-03-02 status=NONE / 6: night=2026-03-02 status=NONE",
                "nights | night=A fluidMl=B      | `` | A,B / 2026-03-03 00:00,500 ml / 2026-03-03 03:00,1 l / 2026-03-03 09:00,2 l | 2: night=2026-03-03 fluidMl=500.0 / 3: night=2026-03-02 fluidMl=1000.0 / 4: ! night-twice []",
                "nights | night=Evening status=B cramps=C | `` | Evening,B,C / 2026-03-01,ja,0 / 2026-03-02,nej,0 / 2026-03-03,yes,2 / 2026-03-04,no,1 | 2: ! count-contradicts [] / 3: night=2026-03-02 status=NONE / 4: night=2026-03-03 status=CRAMPS / 4: cramp night=2026-03-03 / 4: cramp night=2026-03-03 / 5: ! count-contradicts []",
                "nights | night=Evening cramps=C | `` | Evening,C / 2026-03-01,1 / 2026-03-01,0 / 2026-03-02,0 / 2026-03-02,1 | 2: night=2026-03-01 / 2: cramp night=2026-03-01 / 3: ! night-twice [] / 4: night=2026-03-02 status=NONE / 5: ! night-twice []",
                "nights | night=A note=B+C       | `` | A,B,C / 2026-03-03,x,y / 2026-03-03,,z / 2026-03-04,-,None | 2: night=2026-03-03 note=B: x - C: y / 3: night=2026-03-03 note=C: z",
                "nights | night=A fluidMl=B      | `` | A,B / ,500 ml                                  | 2: ! no-date []",
                "nights | night=A comparedWithUsual=B | `` | A,B / 2026-03-03,more                     | 2: night=2026-03-03 comparedWithUsual=MORE",
                // sleep
                "sleep  | start=A sleepHours=B   | `` | A,B / 2026-03-03 23:00,7 h / 2026-03-04 06:30,1 h | 2: night=2026-03-03 sleepHours=7.0 / 3: night=2026-03-03 sleepHours=1.0",
                "sleep  | start=A end=B nap=C    | `` | A,B,C / 2026-03-03 20:00,21:00,yes             | 2: ~ nap []",
                "sleep  | start=A end=B nap=C    | `` | A,B,C / 2026-03-03 13:00,15:00,no              | 2: night=2026-03-03 sleepHours=2.0",
                "sleep  | start=A end=B          | `` | A,B / 2026-03-03 23:00,22:50 / 2026-03-05 20:00,9:00 | 2: ! ends-before [] / 3: night=2026-03-05 sleepHours=13.0",
                "sleep  | start=A end=B          | `` | A,B / 2026-03-03,21:00                         | 2: ! no-start []",
                "sleep  | start=A end=B sleepHours=C | `` | A,B,C / 2026-03-03 22:00,2026-03-03 23:00,3 h | 2: ! ends-before []",
                "sleep  | start=A end=B          | `` | A,B / 2026-03-03 12:00,2026-03-04 08:00 / 2026-03-04 09:00,2026-03-04 19:00 | 2: night=2026-03-03 sleepHours=20.0 / 3: night=2026-03-03 sleepHours=10.0 / 3: ~ too-much-sleep []",
                // 24:00 is when a day ends; the half of the day of an answer given in the morning
                // does
                // not matter
                "cramps | start=A                | `` | A,B / 2026-03-04 24:00,x / 2026-03-04 24:01,y | 2: cramp night=2026-03-04 start=2026-03-05T00:00+01:00 / 3: ! not-a-moment [2026-03-04 24:01]",
                "cramps | night=A start=B        | `\"dateMeans\":\"evening\",` | A,B / 2026-03-04,24:00 | 2: cramp night=2026-03-04 start=2026-03-05T00:00+01:00",
                "cramps | night=A start=B        | `\"dateMeans\":\"morning\",\"twelveHour\":true,` | A,B / 2026-03-04 8:12:33,3:10:00 AM / 2026-03-05 8:01:10,11:50:00 PM / 2026-03-06 8:00,3:10 | 2: cramp night=2026-03-03 start=2026-03-04T03:10+01:00 / 3: cramp night=2026-03-04 start=2026-03-04T23:50+01:00 / 4: ! am-or-pm [3:10]",
                "cramps | night=A start=B        | `\"dateMeans\":\"evening\",\"twelveHour\":true,` | A,B / 2026-03-04 3:12,3:10 AM | 2: ! am-or-pm [3:12]",
                // the headings once more, with other columns behind them; a note may be a heading
                "nights | night=A note=C         | `` | A,B,C,D,E / 2026-03-03,x,y,1,2 / A,B,C,F / 2026-03-04,x,C,1 | 2: night=2026-03-03 note=y / 4: night=2026-03-04 note=C",
                // headings elsewhere, and once more in between; no headings at all
                "nights | night=#1 fluidMl=#2    | `\"headerRow\":0,` | 2026-03-03,500 ml / 2026-03-04,1 l | 1: night=2026-03-03 fluidMl=500.0 / 2: night=2026-03-04 fluidMl=1000.0",
                "nights | night=A fluidMl=B      | `\"headerRow\":7,` | x,y / A,B / 2026-03-03,500 ml / A,B / 2026-03-04,1 l | 3: night=2026-03-03 fluidMl=500.0 / 5: night=2026-03-04 fluidMl=1000.0",
                "nights | night=#1 fluidMl=#2    | `` | A,B / 2026-03-03,500 ml                        | 2: night=2026-03-03 fluidMl=500.0",
                "nights | night=A note=#2+C      | `` | A,B,C / 2026-03-03,x,y                         | 2: night=2026-03-03 note=B: x - C: y",
                "nights | night=A+B fluidMl=C    | `` | A,B,C / 2026-03-03,None,1 l / 2026-03-04,-,2 l | 2: night=2026-03-03 fluidMl=1000.0 / 3: night=2026-03-04 fluidMl=2000.0",
                "nights | night=A fluidMl=#2     | `` | A,A / 2026-03-03,500 ml                        | 2: night=2026-03-03 fluidMl=500.0"
            })
    void aRowIsReadAsItSays(String rows, String fields, String more, String text, String expected) {
        Sheet sheet = sheet(text);
        Mapping mapping = mapping(rows, fields, more == null ? "" : more);
        if (expected == null) {
            assertThatThrownBy(() -> ForeignFile.reading(sheet, mapping))
                    .hasMessageContaining("table.ask-word");
            return;
        }
        assertThat(ForeignFile.described(ForeignFile.reading(sheet, mapping)).replace(" | ", " - "))
                .isEqualTo(expected.replace(" / ", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cramps | severity=B                    | ask-when",
                "nights | fluidMl=B                     | ask-when",
                "sleep  | start=A                       | ask-when",
                "cramps | night=A                       | ask-date-means",
                "nights | night=A sleepDisturbance=B    | ask-date-means",
                "cramps | start=C                       | ask-dates",
                "nights | night=A fluidMl=B             | ask-unit",
                "nights | night=A sittingHours=D        | ask-decimal",
                "nights | night=A heat=E                | ask-word",
                "nights | night=#6                      | columns-missing",
                "nights | night=#0                      | columns-missing",
                "nights | night=Z                       | columns-missing"
            })
    void whatIsOpenIsAskedBeforeAnythingIsRead(String rows, String fields, String key) {
        Sheet sheet = sheet("A,B,C,D,E / 2026-03-03,500,03/04/2026,1.500,hot");
        assertThatThrownBy(() -> ForeignFile.reading(sheet, mapping(rows, fields, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("table." + key);
    }

    /** Half a day is unknown of the answer, not of the cramp: the question is still asked. */
    @ParameterizedTest
    @CsvSource({"8:12:33", "3:12", "8:12 AM"})
    void whichNightIsAskedOfAnAnswerWithoutItsHalfOfTheDay(String answered) {
        Sheet sheet = sheet("A,B / 2026-03-04 " + answered + ",3:10 AM");
        Mapping proposed = mapping("cramps", "night=A start=B", "\"twelveHour\":true,");
        assertThat(Proposal.open(sheet, proposed))
                .extracting(OpenQuestion::kind)
                .containsExactly(OpenQuestion.Kind.DATE_MEANS);
    }

    /** What is not meant is neither asked about nor evidence. */
    @Test
    void rowsThatAreLeftOutAreNotAskedAbout() {
        Sheet sheet =
                sheet("A,B,C / 13/04/2026,cramp,7 / 04/13/2026,walk,1.500 / 14/04/2026,Cramp,5");
        Mapping mapping =
                mapping(
                        "cramps",
                        "night=A severity=C",
                        "\"dateMeans\":\"evening\",\"only\":{\"column\":\"B\",\"words\":\"cramp\"},");
        assertThat(Proposal.open(sheet, mapping)).isEmpty();
        Reading reading = ForeignFile.reading(sheet, mapping);
        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.others()).isEqualTo(1);
    }

    /** A time until five is of one night only; midnight may be a date alone. */
    @ParameterizedTest
    @CsvSource({
        "nights, night=A+B sleepHours=C, 07:30, true",
        "nights, night=A+B sleepHours=C, 05:00, true",
        "nights, night=A+B sleepHours=C, 00:00, true",
        "nights, night=A+B sleepHours=C, 07:30Z, true",
        "nights, night=A+B sleepHours=C, 04:59, false",
        "nights, night=A+B note=C,       07:30, false",
        "cramps, night=A+B,              07:30, true",
        "cramps, night=A+B,              02:10, false",
        "cramps, start=A+B,              00:00, false",
        "cramps, night=A start=B,        02:10, true"
    })
    void whichNightIsAskedOfTimesToo(String rows, String fields, String time, boolean asked) {
        Mapping mapping = mapping(rows, fields, "");
        assertThat(Proposal.open(sheet("A,B,C / 2026-03-04," + time + ",6 h"), mapping))
                .extracting(OpenQuestion::kind)
                .isEqualTo(asked ? List.of(OpenQuestion.Kind.DATE_MEANS) : List.of());
    }

    /** A number of cramps is of those that the diary has, not of as many more. */
    @ParameterizedTest
    @CsvSource({"2, 2, ''", "1, 1, 'cramps'", "0, 2, ''", "3, 3, cramps"})
    void aNumberOfCrampsAddsNoneToThoseOfTheDiary(int there, int after, String kept) {
        Mapping mapping = mapping("nights", "night=Evening cramps=B", "");
        Diary diary = Diary.EMPTY;
        for (int i = 0; i < there; i++) {
            Cramp cramp = Cramp.inNight("own" + i, LocalDate.of(2026, 3, 3)).build();
            diary = diary.apply(Change.of(new PutCramp(cramp)));
        }
        Reading reading = ForeignFile.reading(sheet("Evening,B / 2026-03-03,2"), mapping);
        Filled filled = Filled.of(reading, diary, ForeignFile.NOW);
        Diary merged = diary.apply(Merge.of(diary, filled.entries()).accepted());
        assertThat(merged.cramps()).hasSize(after);
        assertThat(filled.kept())
                .extracting(sentence -> sentence.args().getLast())
                .isEqualTo(kept.isEmpty() ? List.of() : List.of(kept));
    }

    @Test
    void aNightWithACrampOfTheDiaryIsNotOneWithout() {
        Cramp cramp = Cramp.inNight("own", LocalDate.of(2026, 3, 3)).build();
        Diary diary = Diary.EMPTY.apply(Change.of(new PutCramp(cramp)));
        Reading reading =
                ForeignFile.reading(
                        sheet("Evening,B / 2026-03-03,0"),
                        mapping("nights", "night=Evening cramps=B", ""));
        Filled filled = Filled.of(reading, diary, ForeignFile.NOW);
        assertThat(Merge.of(diary, filled.entries()).total().changesNothing()).isTrue();
        assertThat(filled.kept())
                .extracting(sentence -> sentence.args().getLast())
                .containsExactly("status");
    }

    @Test
    void whatARowIsIsAsked() {
        Mapping nothing = Proposal.of(sheet("A,B / 2026-03-03,500"));
        assertThat(nothing.rows()).isNull();
        assertThatThrownBy(() -> ForeignFile.reading(sheet("A,B / 1,2"), nothing))
                .hasMessageContaining("table.ask-rows");
    }

    @Test
    void everyProblemIsNamedWithItsRow() {
        Reading reading =
                ForeignFile.reading(
                        sheet("A,B / 2026-03-03,no / 2026-03-04,500 ml / x,1 l"),
                        mapping("nights", "night=A fluidMl=B", ""));
        assertThatThrownBy(reading::refuseProblems)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .extracting(sentence -> sentence.args().getFirst())
                                        .containsExactly("2", "4"));
    }

    @Test
    void equalRowsAreAsManyCrampsAndKeepTheirIdsWhereverTheyMove() {
        Mapping mapping = mapping("cramps", "start=A", "");
        String row = "2026-03-04 2:10,x";
        List<Cramp> before =
                ForeignFile.reading(sheet("A,B / " + row + " / " + row), mapping).cramps();
        List<Cramp> after =
                ForeignFile.reading(
                                sheet("A,B / 2026-03-01 1:00,y / " + row + " / " + row), mapping)
                        .cramps();
        assertThat(before).extracting(Cramp::id).doesNotHaveDuplicates().hasSize(2);
        assertThat(after).containsAll(before).hasSize(3);
    }

    /** What the diary says stays, and that the table says something else is not kept silent. */
    @Test
    void aNightIsFilledInAndNotReplaced() {
        Night known =
                Night.empty(LocalDate.of(2026, 3, 3))
                        .with(NightFields.FLUID_ML, 700.0)
                        .with(NightFields.NOTE, "");
        Diary diary =
                Diary.EMPTY.apply(
                        Change.of(new PutNight(known)).stamped(Diary.EMPTY, ForeignFile.NOW));
        Reading table =
                ForeignFile.reading(
                        sheet("A,B,C,D / 2026-03-03,500 ml,2,walk / 2026-03-05,1 l,,"),
                        mapping("nights", "night=A fluidMl=B stress=C note=D", ""));
        Filled filled = Filled.of(table, diary, ForeignFile.NOW);
        Diary after = diary.apply(Merge.of(diary, filled.entries()).accepted());
        Night night = after.nightOrEmpty(known.night());
        assertThat(ForeignFile.values(NightFields.SHAPE, night))
                .startsWith("night=2026-03-03 fluidMl=700.0 stress=2 note=walk");
        assertThat(filled.kept())
                .extracting(sentence -> sentence.args().toString())
                .containsExactly("[2026-03-03, fluidMl]");
        Filled again = Filled.of(table, after, ForeignFile.NOW.plusSeconds(60));
        assertThat(Merge.of(after, again.entries()).total().changesNothing()).isTrue();
    }

    @Test
    void whatIsLeftOutIsSaidOnceInTheOrderOfTheRows() {
        Mapping mapping =
                mapping(
                        "sleep",
                        "start=A end=B",
                        "\"only\":{\"column\":\"C\",\"words\":\"WATCH\"},");
        Reading reading =
                ForeignFile.reading(
                        sheet(
                                "A,B,C / 2026-03-03 13:00,13:20,watch / x,,Watch"
                                        + " / 2026-03-03 22:00,23:00,phone"),
                        mapping);
        assertThat(reading.sentences())
                .extracting(sentence -> sentence.key() + sentence.args().getFirst())
                .containsExactly("table.row2", "table.cell3", "table.others1");
    }
}
