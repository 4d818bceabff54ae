package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Night;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Pregnancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedValuesTest {

    /** Pointer of the change and the new value (none: taken out). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /nights/0/fluidMl | 10000
                    /nights/0/fluidMl | 0
                    /nights/0/fluidMl | -0.0
                    /nights/0/fluidMl | 1.8e3
                    /nights/0/sleepHours | 24
                    /nights/0/stress | 3.0
                    /nights/0/activities | []
                    /nights/0/activities/0 | {}
                    /nights/0/updatedAt | "2026-03-04t08:00:00z"
                    /nights/0/updatedAt | "2026-03-04T08:00:00.123456789012-00:00"
                    /nights/0/updatedAt | "2026-03-04T08:00:00+18:00"
                    /nights/0/night | "1999-12-31"
                    /cramps/0/severity | 0
                    /cramps/0/durationSeconds | 1
                    /cramps/0/durationSeconds | 86400
                    /cramps/0/night | null
                    /cramps/0/night |
                    /cramps/0/zone |
                    /cramps/0/sites | []
                    /cramps/0/sites/0 | {}
                    /cramps/0/remedies | []
                    /cramps/0/start | null
                    /cramps/1 | {"id":"5B0C7F6E-6A5B-4F3A-9A5E-3F1F3F0E9C11","night":"2026-03-03","sites":[]}
                    /visits/0/restNights | 365
                    /visits/0/discussed | []
                    /pauses/0/to | null
                    /pauses/0/to | "2026-04-01"
                    /profile/birthYear | 2026
                    /profile/medicines/0/end | "2026-01-10"
                    /profile/medicines/0 | {}
                    /profile/tried | [{"what":"magnesium","start":"2024","end":"2024-03","verdict":"not"},{}]
                    /profile | {}
                    """)
    void valuesAtTheEdgeOfWhatIsAllowedAreRead(String pointer, String json) {
        assertThat(ExampleFile.refusals(ExampleFile.changed(pointer, json).toString())).isEmpty();
    }

    @Test
    void theExampleIsReadWithAllItsValues() {
        Imported file = ExampleFile.read(ExampleFile.TEXT);
        Cramp cramp = file.cramps().getFirst();
        assertThat(cramp.start()).isEqualTo(OffsetDateTime.parse("2026-03-04T03:12:00+01:00"));
        assertThat(cramp.durationSeconds()).isEqualTo(240);
        assertThat(cramp.remedies()).hasSize(1);
        Night night = file.nights().getFirst();
        assertThat(night.sleepHours()).isEqualTo(6.5);
        assertThat(night.updatedAt()).isEqualTo(Instant.parse("2026-03-04T08:00:00Z"));
        assertThat(file.profile().pregnant()).isEqualTo(Pregnancy.NO);
        assertThat(file.visits().getFirst().restNights()).isEqualTo(28);
        assertThat(file.pauses())
                .containsExactly(
                        new Pause(
                                "p1",
                                LocalDate.of(2026, 4, 1),
                                null,
                                Instant.parse("2026-03-20T08:00:00Z")));
        assertThat(file.contradictions()).isEmpty();
    }

    @Test
    void nullAndLeftOutAreUnknownButAnEmptyListIsAnAnswer() {
        Imported file =
                ExampleFile.read(
                        """
                        {"format":"cramp-diary","version":1.0,
                         "nights":[{"night":"2026-03-01","symptoms":[],"prevention":null}],
                         "cramps":[{"id":"a","night":"2026-03-02","sites":[]}]}
                        """);
        Night night = file.nights().getFirst();
        assertThat(night.symptoms()).isEmpty();
        assertThat(night.prevention()).isNull();
        assertThat(night.status()).isNull();
        assertThat(file.cramps())
                .isEqualTo(List.of(CrampBuilder.inNight("a", LocalDate.of(2026, 3, 2)).build()));
    }

    @Test
    void theNightFollowsFromTheStartAsWritten() {
        Imported file =
                ExampleFile.read(
                        """
                        {"format":"cramp-diary","version":1,"cramps":[
                          {"id":"a","start":"2026-03-04T11:59:59-09:00","sites":[]},
                          {"id":"b","start":"2026-03-04T12:00:00Z","sites":[]}]}
                        """);
        assertThat(file.cramps())
                .extracting(Cramp::night)
                .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        assertThat(file.cramps().getLast().start().getOffset()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void bothHoursOfTheAutumnChangeAreAllowed() {
        Imported file =
                ExampleFile.read(
                        """
                        {"format":"cramp-diary","version":1,"cramps":[
                          {"id":"a","start":"2025-10-26T02:30:00+02:00","zone":"Europe/Copenhagen","sites":[]},
                          {"id":"b","start":"2025-10-26T02:10:00+01:00","zone":"Europe/Copenhagen","sites":[]}]}
                        """);
        assertThat(file.cramps()).hasSize(2);
    }

    @Test
    void aNightWithoutCrampsBesideOneInTheTrashIsNoContradiction() {
        String text =
                ExampleFile.changed("/nights/0/status", "\"none\"")
                        .toString()
                        .replace("\"deletedAt\":null", "\"deletedAt\":\"2026-03-05T08:00:00Z\"");
        assertThat(ExampleFile.read(text).contradictions()).isEmpty();
    }

    @Test
    void aContradictionAloneIsLeftToTheMerge() {
        Imported file = ExampleFile.read(ExampleFile.changed("/nights/0/status", "\"none\""));
        assertThat(file.contradictions())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.night()).isEqualTo(LocalDate.of(2026, 3, 3));
                    assertThat(found.sentence().args())
                            .containsExactly("cramps[0]", found.night(), "nights[0]");
                });
    }

    @Test
    void whenTheCrampStandsFirstTheContradictionIsToldAtTheNight() {
        Imported file =
                ExampleFile.read(
                        """
                        {"format":"cramp-diary","version":1,
                         "cramps":[{"id":"a","night":"2026-03-02","sites":[]}],
                         "nights":[{"night":"2026-03-02","status":"none"}]}
                        """);
        assertThat(file.contradictions())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.sentence().args())
                                .startsWith("nights[0]")
                                .endsWith("cramps[0]"));
    }
}
