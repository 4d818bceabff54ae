package org.crampdiary.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Visit;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves as tables comes back as it was. */
class CsvRoundTripTest {

    private static final int SEEDS = 60;

    @ParameterizedTest
    @EnumSource
    void exportedImportedIntoAnEmptyDiaryAndExportedAgainIsTheSameFile(Language language) {
        CsvStyle style = language == Language.DANISH ? Tables.DANISH : Tables.ENGLISH;
        for (long seed = 0; seed < SEEDS; seed++) {
            Diary diary = RandomDiaries.entries(seed);
            byte[] zip = CsvDiary.write(diary, Tables.NOW, style);
            Diary back = imported(zip);
            assertThat(back).as("seed %d", seed).isEqualTo(diary);
            assertThat(CsvDiary.write(back, Tables.NOW, style)).as("seed %d", seed).isEqualTo(zip);
            assertThat(JsonDiary.write(back, Tables.NOW))
                    .as("seed %d", seed)
                    .isEqualTo(JsonDiary.write(diary, Tables.NOW));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "''",
                "'tis",
                "=1+1",
                "+45 12 34 56 78",
                "-",
                "@SUM(A1)",
                "\tx",
                "\r\nx",
                "\nx",
                "=cmd|' /C calc'!A0",
                "\"",
                "\"=1\"",
                "a;b,c\"d\r\ne",
                " spaces ",
                "none",
                "yes",
                "1,5",
                "æøå 脚 🦵"
            })
    void aTextIsNoFormulaInASpreadsheetAndComesBack(String text) {
        Visit visit =
                new Visit(
                        text.isEmpty() ? "v" : text, LocalDate.EPOCH, text, null, null, text, null);
        Diary diary = Diary.EMPTY.apply(Change.of(new PutVisit(visit)));
        for (CsvStyle style : List.of(Tables.ENGLISH, Tables.DANISH)) {
            Map<String, String> tables = Tables.of(diary, style);
            List<List<String>> rows = new ArrayList<>();
            Rows.read(
                            "visits.csv",
                            tables.get("visits.csv").getBytes(StandardCharsets.UTF_8),
                            Table.named("visits").orElseThrow().header(),
                            10,
                            problem -> Assertions.fail(problem.toString()))
                    .forEach(row -> rows.add(row.cells()));
            assertThat(rows.getFirst()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*"));
            assertThat(imported(Tables.zip(tables)).visits()).containsExactly(visit);
        }
    }

    /** An export of before a medicine had a dose, whole or one of its tables alone. */
    @Test
    void aTableWithoutTheDoseIsRead() {
        Medicine medicine = new Medicine("Furix 40 mg", null, null, LocalDate.EPOCH, null);
        Profile profile =
                ProfileFields.SHAPE.with(Profile.EMPTY, ProfileFields.MEDICINES, List.of(medicine));
        Diary diary = Diary.EMPTY.apply(Change.of(new PutProfile(profile)));
        Map<String, String> tables = Tables.of(diary, Tables.ENGLISH);
        String now = tables.get("medicines.csv");
        assertThat(now).contains("name,dose,class,start,end\r\nFurix 40 mg,,,1970-01-01,\r\n");
        tables.put("medicines.csv", now.replace("dose,", "").replace("mg,,,", "mg,,"));
        assertThat(imported(Tables.zip(tables)).profile().medicines()).containsExactly(medicine);
        assertThat(CsvDiary.areColumns(List.of("name", "class", "start", "end"))).isTrue();
        assertThat(CsvDiary.areColumns(List.of("name", "dose", "start", "end"))).isFalse();
    }

    /** Half a tablet is no date, and a house number no sum of its digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0012",
                "1/2",
                "3-4",
                "2 mar",
                "12:30",
                "1e5",
                "5 %",
                ".5",
                "(5)",
                "$5",
                "€ 5",
                "kr. 5",
                "($5.00)",
                "TRUE",
                "sand",
                "12345678901234567890123",
                " 0012",
                "May 5",
                "oktober 3",
                "mar-02",
                "false "
            })
    void whatASpreadsheetWouldChangeIsMarkedAndComesBack(String text) {
        Diary diary = Diary.EMPTY.apply(Change.of(new PutVisit(visitWith(text))));
        Map<String, String> tables = Tables.of(diary, Tables.ENGLISH);
        assertThat(tables.get("visits.csv")).contains(",'" + text + ",", ",1970-01-01,");
        assertThat(imported(Tables.zip(tables)).visits()).containsExactly(visitWith(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GP",
                "maybe",
                "May I rest?",
                "2 tablets of magnesium before bed",
                "true to type",
                "krill 2 capsules",
                "x1"
            })
    void whatItLeavesAsItIsIsNotMarked(String text) {
        Diary diary = Diary.EMPTY.apply(Change.of(new PutVisit(visitWith(text))));
        assertThat(Tables.of(diary, Tables.ENGLISH).get("visits.csv")).contains("," + text + ",");
    }

    private static Visit visitWith(String text) {
        return new Visit("v", LocalDate.EPOCH, text, null, null, null, null);
    }

    /** What a spreadsheet recognises by itself. */
    @Test
    void numbersTimesAndAnswersAreThoseOfASpreadsheet() {
        Night night = new NightBuilder(LocalDate.of(2026, 3, 3)).sleepHours(6.5).heat(true).build();
        Diary diary = Diary.EMPTY.apply(Change.of(new PutNight(night)));
        assertThat(Tables.of(diary, Tables.ENGLISH).get("nights.csv"))
                .startsWith("\ufeffnight,status,")
                .contains("\r\n2026-03-03,")
                .contains(",yes,")
                .contains(",6.5,");
        assertThat(Tables.of(diary, Tables.DANISH).get("nights.csv"))
                .startsWith("\ufeffnight;status;")
                .contains(";6,5;");
    }

    private static Diary imported(byte[] zip) {
        Merge merge = Merge.of(Diary.EMPTY, CsvDiary.read(zip, Tables.CLOCK));
        return Diary.EMPTY.apply(merge.accepted());
    }
}
