package org.crampdiary.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that somebody changed: each mistake is named with its table, row and column. */
class CsvRefusedTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Diary DIARY =
            Diary.EMPTY.apply(
                    Change.of(
                            new PutNight(
                                    new NightBuilder(NIGHT)
                                            .fluidMl(1_800)
                                            .activities(
                                                    List.of(
                                                            new Activity(
                                                                    ActivityType.WALKING,
                                                                    40.0,
                                                                    null)))
                                            .note("x")
                                            .build()),
                            new PutCramp(
                                    CrampBuilder.startingAt(
                                                    "c1",
                                                    OffsetDateTime.parse(
                                                            "2026-03-04T03:12:00+01:00"),
                                                    ZoneId.of("Europe/Copenhagen"))
                                            .severity(7)
                                            .sites(List.of(new Site(Muscle.CALF, Side.LEFT)))
                                            .build())));

    /** A table, what is replaced in it, and the first sentence; ¶ is the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nights.csv | 1800 | 99999 | nights.csv, row 2, fluidMl: must be a number from 0 to 10000.
                    nights.csv | 1800 | much | nights.csv, row 2, fluidMl: must be a number
                    nights.csv | 2026-03-03 | 03.03.2026 | activities.csv, row 2: belongs to no row of nights.csv
                    cramps.csv | UTC+01:00 | UTC+02:00 | cramps.csv, row 2, start: at that moment the zone
                    cramps.csv | UTC+01:00 | `` | cramps.csv, row 2, start: must be a time
                    cramps.csv | Copenhagen | Nowhere | cramps.csv, row 2, zone: must be a time zone
                    cramps.csv | c1, | `,` | sites.csv, row 2: belongs to no row of cramps.csv
                    sites.csv | calf | elbow | sites.csv, row 2, muscle: must be one of
                    sites.csv | c1,calf,left¶ | `` | cramps.csv, row 2, sites: must be 0
                    sites.csv | c1,calf,left¶ | c1,calf,left¶c1,calf,right¶ | cramps.csv, row 2, sites: must be 2
                    activities.csv | walking,40 | walking | activities.csv, row 2: has 3 cells where the table has 4 columns
                    activities.csv | walking,40 | walking,40,5 | activities.csv, row 2: has 5 cells
                    activities.csv | walking | "walking | activities.csv, row 2: a quotation mark is never closed
                    activities.csv | walking | "wal"king | activities.csv, row 2: a quotation mark
                    activities.csv | type | kind | activities.csv: “kind” is no column of this table
                    activities.csv | type | night | activities.csv: “night” is no column of this table, or stands there twice
                    profile.csv | pregnant | pregnancy | profile.csv: “pregnancy” is no column of this table
                    about.csv | cramp-diary | other | The file is not a diary
                    about.csv | diary,1, | diary,2, | The file was written by a newer version
                    about.csv | diary,1, | diary,x, | version: must be the number 1.
                    about.csv | 2026-03-20T | 2026-03-32T | about.csv, row 2, exportedAt: must be a time
                    about.csv | Z¶ | Z¶a,1,b¶ | about.csv must have one row below
                    profile.csv | ,,,,,,¶ | ,,,,,,¶,,,,,,¶ | profile.csv, row 3: only one row may stand in this table
                    """)
    void whatIsWrongIsNamedWithItsRow(String table, String before, String after, String sentence) {
        Map<String, String> tables = Tables.of(DIARY, Tables.ENGLISH);
        String text = tables.get(table);
        assertThat(text).contains(ends(before));
        tables.put(table, text.replaceFirst(quoted(ends(before)), quotedNew(ends(after))));
        assertThat(Tables.refusals(Tables.zip(tables))).first().asString().startsWith(sentence);
    }

    private static String ends(String text) {
        return text.replace("¶", "\r\n");
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static String quotedNew(String text) {
        return Matcher.quoteReplacement(text);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Map<String, String> tables = Tables.of(DIARY, Tables.ENGLISH);
        tables.computeIfPresent("nights.csv", (_, text) -> text.replace("1800", "-1"));
        tables.computeIfPresent("sites.csv", (_, text) -> text.replace("left", "front"));
        tables.computeIfPresent("cramps.csv", (_, text) -> text.replace(",7,", ",11,"));
        assertThat(Tables.refusals(Tables.zip(tables)))
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .containsExactly(
                        "nights.csv, row 2, fluidMl",
                        "cramps.csv, row 2, severity",
                        "sites.csv, row 2, side");
    }

    /** Rows are counted as a spreadsheet counts them, whatever lines a note has. */
    @Test
    void anEmptyRowIsPassedOverAndCounted() {
        Map<String, String> tables = Tables.of(DIARY, Tables.ENGLISH);
        tables.computeIfPresent(
                "activities.csv",
                (_, text) -> text.replace("\r\n2026", "\r\n\r\n2026").replace("40", "9999"));
        assertThat(Tables.refusals(Tables.zip(tables)))
                .singleElement()
                .asString()
                .startsWith("activities.csv, row 3, minutes:");
    }

    @Test
    void columnsMayStandInAnyOrderAndLinesMayEndAsTheyLike() {
        Map<String, String> tables = Tables.of(DIARY, Tables.ENGLISH);
        tables.put("sites.csv", "side,cramp,muscle\nleft,c1,calf");
        assertThat(CsvDiary.read(Tables.zip(tables), Tables.CLOCK))
                .isEqualTo(
                        CsvDiary.read(Tables.zip(Tables.of(DIARY, Tables.DANISH)), Tables.CLOCK));
    }

    @Test
    void aListIsAsLongAsAListOfADiary() {
        Map<String, String> tables = Tables.of(DIARY, Tables.ENGLISH);
        tables.computeIfPresent("sites.csv", (_, text) -> text + "c1,calf,left\r\n".repeat(1_000));
        assertThat(Tables.refusals(Tables.zip(tables)))
                .singleElement()
                .asString()
                .startsWith("cramps.csv, row 2, sites: has more than 1,000 values");
        Map<String, String> other = Tables.of(DIARY, Tables.ENGLISH);
        other.computeIfPresent(
                "visits.csv",
                (_, text) -> text + "v,2026-03-04,,\"G01" + ",G01".repeat(1_000) + "\",,,\r\n");
        assertThat(Tables.refusals(Tables.zip(other)))
                .singleElement()
                .asString()
                .startsWith("visits.csv, row 2, discussed: has more than 1,000 values");
    }
}
