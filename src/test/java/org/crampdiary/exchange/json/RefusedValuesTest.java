package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedValuesTest {

    /** Pointer of the change, the new value (none: taken out), and how the sentence begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /nights/0/fluidMl | 10001 | nights[0].fluidMl: must be a number from 0 to 10000
                    /nights/0/fluidMl | -0.5 | nights[0].fluidMl: must be a number from 0 to 10000
                    /nights/0/fluidMl | "1800" | nights[0].fluidMl: must be a number
                    /nights/0/fluidMl | true | nights[0].fluidMl: must be a number
                    /nights/0/fluidMl | 1e400 | nights[0].fluidMl: must be a number
                    /nights/0/alcoholUnits | 31 | nights[0].alcoholUnits: must be a number from 0 to 30
                    /nights/0/caffeineCups | 20.5 | nights[0].caffeineCups: must be a number from 0 to 20
                    /nights/0/sittingHours | 25 | nights[0].sittingHours: must be a number from 0 to 24
                    /nights/0/sleepHours | 24.01 | nights[0].sleepHours: must be a number from 0 to 24
                    /nights/0/stress | 1.5 | nights[0].stress: must be a whole number from 0 to 3
                    /nights/0/stress | 4 | nights[0].stress: must be a whole number from 0 to 3
                    /nights/0/interference | -1 | nights[0].interference: must be a whole number from 0 to 3
                    /nights/0/sleepDisturbance | 11 | nights[0].sleepDisturbance: must be a whole number from 0 to 10
                    /nights/0/heat | 1 | nights[0].heat: must be true or false
                    /nights/0/tiredByDay | "yes" | nights[0].tiredByDay: must be true or false
                    /nights/0/status | "no" | nights[0].status: must be one of none, cramps
                    /nights/0/status | 0 | nights[0].status: must be one of none, cramps
                    /nights/0/status | "NONE" | nights[0].status: must be one of none, cramps
                    /nights/0/comparedWithUsual | "most" | nights[0].comparedWithUsual: must be one of less, same, more
                    /nights/0/activities/0/minutes | 1441 | nights[0].activities[0].minutes: must be a number from 0 to 1440
                    /nights/0/activities/0/type | "golf" | nights[0].activities[0].type: must be one of none, sitting
                    /nights/0/activities/0/intensity | "hard" | nights[0].activities[0].intensity: must be one of light
                    /nights/0/activities/0/pace | 1 | nights[0].activities[0].pace: this name is not part
                    /nights/0/activities/1 | "walking" | nights[0].activities[1]: must be an object
                    /nights/0/activities/0 | null | nights[0].activities[0]: a list cannot hold null
                    /nights/0/prevention/1 | "tea" | nights[0].prevention[1]: must be one of hydration
                    /nights/0/prevention | "stretching" | nights[0].prevention: must be a list
                    /nights/0/symptoms/0 | null | nights[0].symptoms[0]: a list cannot hold null
                    /nights/0/symptoms/0 | 7 | nights[0].symptoms[0]: must be one of swelling-one-leg
                    /nights/0/note | 7 | nights[0].note: must be a text
                    /nights/0/night | | nights[0].night: is missing
                    /nights/0/night | null | nights[0].night: is missing
                    /nights/0/night | "2026-02-29" | nights[0].night: must be a date
                    /nights/0/night | "2026-3-3" | nights[0].night: must be a date
                    /nights/0/night | 20260303 | nights[0].night: must be a date
                    /nights/0/updatedAt | "2026-03-04T08:00Z" | nights[0].updatedAt: must be a time with seconds and offset
                    /nights/0/updatedAt | "2026-03-04T08:00:00" | nights[0].updatedAt: must be a time with seconds and offset
                    /nights/0/updatedAt | "2026-03-04T24:00:00Z" | nights[0].updatedAt: must be a time
                    /nights/0/updatedAt | "2026-03-04T08:00:00+19:00" | nights[0].updatedAt: must be a time
                    /nights/0/updatedAt | "2026-03-04T08:00:00123Z" | nights[0].updatedAt: must be a time
                    /nights/0/updatedAt | "0000-01-01T08:00:00Z" | nights[0].updatedAt: “0000-01-01T08:00:00Z” is too far away; years from 1900 to 2199 are possible.
                    /nights/0/updatedAt | "9999-12-31T23:00:00-05:00" | nights[0].updatedAt: “9999-12-31T23:00:00-05:00” is too far away; years from 1900 to 2199 are
                    /nights/0/night | "0001-01-01" | nights[0].night: “0001-01-01” is too far away; years from 1900 to 2199 are possible.
                    /nights/0/night | "2200-01-01" | nights[0].night: “2200-01-01” is too far away
                    /cramps/0/start | "1899-12-31T23:59:59+01:00" | cramps[0].start: “1899-12-31T23:59:59+01:00” is too far away
                    /cramps/1 | {"id":"c","start":"1900-01-01T03:00:00+01:00","sites":[]} | cramps[1].night: “1899-12-31” is too far away; years from 1900 to 2199 are possible.
                    /nights/0/note | "a\\u0000b" | nights[0].note: holds a character that cannot be written
                    /nights/0/updatedAt | 1772611200 | nights[0].updatedAt: must be a time
                    /nights/0/mood | 1 | nights[0].mood: this name is not part
                    /nights/1 | {"night":"2026-03-03"} | nights[1].night: the night of 3 March 2026 stands in the file already
                    /nights/0 | null | nights[0]: a list cannot hold null
                    /nights | {} | nights: must be a list
                    /cramps/0/id | | cramps[0].id: is missing
                    /cramps/0/id | "" | cramps[0].id: must not be empty
                    /cramps/0/id | 5 | cramps[0].id: must be a text
                    /cramps/0/severity | 11 | cramps[0].severity: must be a whole number from 0 to 10
                    /cramps/0/severity | 7.5 | cramps[0].severity: must be a whole number
                    /cramps/0/severity | 99999999999999999999 | cramps[0].severity: must be a whole number
                    /cramps/0/severity | true | cramps[0].severity: must be a whole number
                    /cramps/0/durationSeconds | 0 | cramps[0].durationSeconds: must be a number from 1 to 86400
                    /cramps/0/durationSeconds | 86401 | cramps[0].durationSeconds: must be a number from 1 to 86400
                    /cramps/0/minutesToResleep | 601 | cramps[0].minutesToResleep: must be a number from 0 to 600
                    /cramps/0/sorenessHours | 169 | cramps[0].sorenessHours: must be a number from 0 to 168
                    /cramps/0/ongoing | 0 | cramps[0].ongoing: must be true or false
                    /cramps/0/woke | "true" | cramps[0].woke: must be true or false
                    /cramps/0/context | "sleep" | cramps[0].context: must be one of asleep
                    /cramps/0/sites | | cramps[0].sites: is missing
                    /cramps/0/sites | null | cramps[0].sites: is missing
                    /cramps/0/sites | {} | cramps[0].sites: must be a list
                    /cramps/0/sites/0/muscle | "leg" | cramps[0].sites[0].muscle: must be one of gastrocnemius
                    /cramps/0/sites/0/side | "l" | cramps[0].sites[0].side: must be one of left, right, both, none
                    /cramps/0/sites/0 | null | cramps[0].sites[0]: a list cannot hold null
                    /cramps/0/remedies/0/remedy | "gin" | cramps[0].remedies[0].remedy: must be one of stretch
                    /cramps/0/remedies/0/effect | 2 | cramps[0].remedies[0].effect: must be one of none, a-little
                    /cramps/0/remedies/0/minutesToRelief | 1441 | cramps[0].remedies[0].minutesToRelief: must be a number from 0 to 1440
                    /cramps/0/symptoms/1 | "itch" | cramps[0].symptoms[1]: must be one of
                    /cramps/0/start | "2026-03-04T03:12+01:00" | cramps[0].start: must be a time
                    /cramps/0/start | "2026-03-04 03:12:00+01:00" | cramps[0].start: must be a time
                    /cramps/0/start | "2026-03-04T03:12:00+02:00" | cramps[0].start: at that moment the zone Europe/Copenhagen has the offset +01:00
                    /cramps/0/zone | "Europe/Odense" | cramps[0].zone: must be a time zone
                    /cramps/0/zone | "+01:00" | cramps[0].zone: must be a time zone
                    /cramps/0/zone | "UTC+1" | cramps[0].zone: must be a time zone
                    /cramps/0/zone | "" | cramps[0].zone: must be a time zone
                    /cramps/0/night | "2026-03-04" | cramps[0].night: the night of this start is 2026-03-03
                    /cramps/0/night | "yesterday" | cramps[0].night: must be a date
                    /cramps/0/deletedAt | true | cramps[0].deletedAt: must be a time
                    /cramps/0/Severity | 7 | cramps[0].Severity: this name is not part
                    /cramps/1 | {"id":"c","sites":[]} | cramps[1].night: a cramp needs its start, or else its night
                    /cramps/1 | {"id":"5b0c7f6e-6a5b-4f3a-9a5e-3f1f3f0e9c11","night":"2026-03-01","sites":[]} | cramps[1].id: this id stands in the file already
                    /visits/0/id | null | visits[0].id: is missing
                    /visits/0/date | | visits[0].date: is missing
                    /visits/0/date | "2026-03-10T12:00:00Z" | visits[0].date: must be a date
                    /visits/0/restNights | 366 | visits[0].restNights: must be a whole number from 0 to 365
                    /visits/0/restNights | 0.5 | visits[0].restNights: must be a whole number
                    /visits/0/discussed/0 | "G99" | visits[0].discussed[0]: must be one of G01
                    /visits/0/discussed/0 | "g08" | visits[0].discussed[0]: must be one of G01
                    /visits/1 | {"id":"v1","date":"2026-03-11"} | visits[1].id: this id stands in the file already
                    /pauses/0/from | null | pauses[0].from: is missing
                    /pauses/0/to | "2026-03-31" | pauses[0].to: must not be before the start
                    /pauses/0/until | "2026-03-31" | pauses[0].until: this name is not part of the format
                    /pauses/1 | {"id":"p1","from":"2026-05-11"} | pauses[1].id: this id stands in the file already
                    /profile/birthYear | 1899 | profile.birthYear: must be a whole number from 1900 to 2026
                    /profile/birthYear | 2027 | profile.birthYear: must be a whole number from 1900 to 2026
                    /profile/birthYear | 1957.5 | profile.birthYear: must be a whole number
                    /profile/pregnant | false | profile.pregnant: must be one of yes, recently, no
                    /profile/conditions/0 | "flu" | profile.conditions[0]: must be one of diabetes
                    /profile/medicines/0/class | "loop" | profile.medicines[0].class: must be one of thiazide-diuretic
                    /profile/medicines/0/end | "2026-01-09" | profile.medicines[0].end: must not be before the start (10 January 2026)
                    /profile/tried | [{"start":"2024-06","end":"2024-05"}] | profile.tried[0].end: must not be before the start (June 2024)
                    /profile/tried | [{"start":"spring"}] | profile.tried[0].start: must be a year, a month or a date
                    /profile/tried | [{"start":"0001"}] | profile.tried[0].start: “0001” is too far away; years from 1900 to 2199 are possible.
                    /profile/tried | [{"start":"2024-13"}] | profile.tried[0].start: must be a year, a month or a date
                    /profile/tried | [{"verdict":"maybe"}] | profile.tried[0].verdict: must be one of helped
                    /profile/medicines/0/dose | 40 | profile.medicines[0].dose: must be a text
                    /profile/medicines/0/strength | "40 mg" | profile.medicines[0].strength: this name is not part
                    /profile | [] | profile: must be an object
                    /exportedAt | "today" | exportedAt: must be a time
                    /appVersion | "2" | appVersion: this name is not part
                    /version | 0 | version: must be the number 1
                    /version | 1.5 | version: must be the number 1
                    /version | "1" | version: must be the number 1
                    /version | | version: must be the number 1
                    /version | 2 | The file was written by a newer version
                    /version | 1e400 | The file was written by a newer version
                    /format | "diary" | The file is not a diary
                    /format | | The file is not a diary
                    """)
    void eachWrongValueIsNamedWithItsPathAndWhatIsAllowed(
            String pointer, String json, String sentence) {
        String text = ExampleFile.changed(pointer, json == null ? null : replaced(json)).toString();
        assertThat(ExampleFile.refusals(text.replace("\"huge\"", "1e400")))
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    /** A tree of doubles cannot hold this number, so it is put into the text. */
    private static String replaced(String json) {
        return json.equals("1e400") ? "\"huge\"" : json;
    }

    @Test
    void textsMayBeAsLongAsTheirLimitAndNoLonger() {
        JsonNode longest = ExampleFile.changed("/nights/0/note", quoted(10_000));
        ExampleFile.changed(longest, "/visits/0/outcome", quoted(10_000));
        ExampleFile.changed(longest, "/visits/0/with", quoted(200));
        ExampleFile.changed(longest, "/profile/name", quoted(200));
        ExampleFile.changed(longest, "/cramps/0/id", quoted(200));
        assertThat(ExampleFile.refusals(longest.toString())).isEmpty();

        JsonNode tooLong = ExampleFile.changed("/nights/0/note", quoted(10_001));
        ExampleFile.changed(tooLong, "/profile/name", quoted(201));
        ExampleFile.changed(tooLong, "/cramps/0/id", quoted(201));
        assertThat(ExampleFile.refusals(tooLong.toString()))
                .containsExactly(
                        "profile.name: must have at most 200 characters.",
                        "nights[0].note: must have at most 10,000 characters.",
                        "cramps[0].id: must have at most 200 characters.");
    }

    @Test
    void allErrorsAreToldAtOnceInTheOrderOfTheFormat() {
        JsonNode root = ExampleFile.changed("/cramps/0/severity", "11");
        ExampleFile.changed(root, "/cramps/0/mood", "1");
        ExampleFile.changed(root, "/nights/0/fluidMl", "-1");
        ExampleFile.changed(root, "/profile/birthYear", "3000");
        ExampleFile.changed(root, "/visits/1", "{}");
        assertThat(ExampleFile.refusals(root.toString()))
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .isEqualTo(
                        List.of(
                                "profile.birthYear",
                                "nights[0].fluidMl",
                                "cramps[0].severity",
                                "cramps[0].mood",
                                "visits[1].id",
                                "visits[1].date"));
    }

    @Test
    void aContradictionWithinTheFileIsToldWithTheOtherErrorsAtTheLaterEntry() {
        JsonNode root = ExampleFile.changed("/nights/0/status", "\"none\"");
        ExampleFile.changed(root, "/cramps/0/severity", "11");
        assertThat(ExampleFile.refusals(root.toString()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("cramps[0]: the night of 3 March 2026")
                .contains("see nights[0]");
    }

    @Test
    void onlyTenThousandSentencesAreKept() {
        String nulls = "null,".repeat(10_002);
        String text = ExampleFile.TEXT.replace("\"visits\": [", "\"visits\": [" + nulls);
        assertThat(ExampleFile.refusals(text))
                .hasSize(10_001)
                .endsWith("And 2 more places are wrong.");
    }

    @Test
    void foreignNamesAreShownShortAndWithoutControlCharacters() {
        String text =
                ExampleFile.TEXT.replace(
                        "\"exportedAt\"",
                        "\"\\u001b[31m" + "x".repeat(100) + "\":1,\"exportedAt\"");
        assertThat(ExampleFile.refusals(text))
                .singleElement()
                .asString()
                .startsWith("?[31m" + "x".repeat(55) + "…: this name");
    }

    @Test
    void halfACharacterIsRefusedBecauseItCouldNotBeWrittenAgain() {
        assertThat(ExampleFile.refusals(ExampleFile.TEXT.replace("\"GP\"", "\"GP \\ud83e\"")))
                .containsExactly(
                        "visits[0].with: holds half of a character. Write the text again.");
    }

    private static String quoted(int length) {
        return '"' + "x".repeat(length) + '"';
    }
}
