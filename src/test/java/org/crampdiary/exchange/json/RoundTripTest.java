package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.store.Checksum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");

    @Test
    void whatIsWrittenIsReadBackEqual() {
        for (long seed = 0; seed < 200; seed++) {
            Diary diary = RandomDiaries.entries(seed);
            assertThat(diary(read(diary))).as("seed %d", seed).isEqualTo(diary);
        }
    }

    /** Liberia reckoned with 44 minutes and 30 seconds until 1972. */
    @ParameterizedTest
    @CsvSource({
        "1970-03-04T03:12:00-00:44:30, Africa/Monrovia",
        "1970-03-04T03:12:00.5-00:44:30,",
        "2026-03-04T03:12:00+05:45, Asia/Kathmandu",
        "2026-10-25T02:30:00+01:00, Europe/Copenhagen"
    })
    void offsetsAreKeptToTheSecond(OffsetDateTime start, @Nullable ZoneId zone) {
        Cramp cramp = CrampBuilder.startingAt("a", start, zone).build();
        Diary diary = Diary.EMPTY.apply(Change.of(new PutCramp(cramp)));
        assertThat(read(diary).cramps()).singleElement().isEqualTo(cramp);
    }

    @Test
    void theSameDiaryGivesTheSameBytes() {
        for (long seed = 0; seed < 20; seed++) {
            byte[] bytes = JsonDiary.write(RandomDiaries.entries(seed), NOW);
            assertThat(JsonDiary.write(diary(JsonDiary.read(bytes, ExampleFile.CLOCK)), NOW))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void questionsExperimentsAndMarksStayInTheDiary() {
        Diary whole = RandomDiaries.whole(7);
        assertThat(JsonDiary.write(whole, NOW)).isEqualTo(JsonDiary.write(diary(read(whole)), NOW));
    }

    @Test
    void theExampleIsWrittenWithItsFieldsInOrder() {
        Diary diary = diary(ExampleFile.read(ExampleFile.TEXT));
        String written = new String(JsonDiary.write(diary, NOW), StandardCharsets.UTF_8);
        assertThat(known(ExampleFile.tree(written)).toString())
                .isEqualTo(known(ExampleFile.tree(ExampleFile.TEXT)).toString());
        assertThat(written).endsWith("}\n");
        assertThat(written.lines()).hasSize(19);
    }

    /** The example was written before later fields were declared, and has no checksum. */
    private static JsonNode known(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(Checksum.NAME);
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        node.forEach(RoundTripTest::known);
        return node;
    }

    /** Who says nothing of a dose has the file of before, which is read as it was. */
    @Test
    void aDoseIsWrittenWhereThereIsOne() {
        JsonNode without = ExampleFile.tree(ExampleFile.TEXT);
        JsonNode with = ExampleFile.changed("/profile/medicines/0/dose", "\"40 mg\"");
        assertThat(medicine(with).toString())
                .isEqualTo(
                        """
                        {"name":"Furosemide","dose":"40 mg","class":"loop-diuretic",\
                        "start":"2026-01-10","end":null}\
                        """);
        assertThat(medicine(without)).isEqualTo(without.at("/profile/medicines/0"));
    }

    private static JsonNode medicine(JsonNode file) {
        Imported read = ExampleFile.read(file);
        Diary diary = Diary.EMPTY.apply(Change.of(new Edit.PutProfile(read.profile())));
        return JsonDiary.tree(diary, Instant.EPOCH).at("/profile/medicines/0");
    }

    @Test
    void anEmptyDiaryIsReadBackEmpty() {
        assertThat(diary(read(Diary.EMPTY))).isEqualTo(Diary.EMPTY);
    }

    private static Imported read(Diary diary) {
        return JsonDiary.read(JsonDiary.write(diary, NOW), ExampleFile.CLOCK);
    }

    private static Diary diary(Imported imported) {
        return new Diary(
                0,
                Objects.requireNonNullElse(imported.profile(), Profile.EMPTY),
                imported.nights(),
                imported.cramps(),
                imported.visits(),
                new Pauses(imported.pauses()),
                List.of(),
                List.of(),
                Marks.NONE);
    }
}
