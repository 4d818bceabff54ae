package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryHashTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    /** Keys and values in turn. */
    private static SortedMap<String, Object> object(Object... keysAndValues) {
        SortedMap<String, Object> object = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return object;
    }

    @Test
    void canonicalJsonIsSortedAndLeavesNullsOut() {
        SortedMap<String, Object> object =
                object(
                        "sites",
                        List.of(object("side", Side.LEFT), object("muscle", Muscle.FOOT_SOLE)),
                        "note",
                        "\"a\\b\n\u0000ø🦵",
                        "symptoms",
                        List.of(),
                        "start",
                        OffsetDateTime.parse("2026-03-04T03:12+01:00"),
                        "rule",
                        RuleId.G08,
                        "woke",
                        true,
                        "severity",
                        7);
        assertThat(CanonicalJson.write(object))
                .isEqualTo(
                        "{\"note\":\"\\\"a\\\\b\\u000a\\u0000ø🦵\",\"rule\":\"G08\",\"severity\":7,"
                                + "\"sites\":[{\"side\":\"left\"},{\"muscle\":\"foot-sole\"}],"
                                + "\"start\":\"2026-03-04T03:12:00+01:00\",\"symptoms\":[],"
                                + "\"woke\":true}");
    }

    @ParameterizedTest
    @CsvSource({"7.0,7", "-0.0,0", "0.1,0.1", "1e15,1.0E15", "6.5,6.5", "86400.0,86400"})
    void numbersAreWrittenInOneWay(double number, String json) {
        assertThat(CanonicalJson.write(object("n", number))).isEqualTo("{\"n\":" + json + "}");
    }

    /** Pinned: hashes of diaries that people already have must come out the same for ever. */
    @Test
    void hashesNeverChange() {
        assertThat(EntryTable.CRAMPS.hash(CrampBuilder.inNight("a", NIGHT).severity(7).build()))
                .isEqualTo(
                        sha256(
                                "{\"id\":\"a\",\"night\":\"2026-03-03\",\"severity\":7,\"sites\":[]}"));
        assertThat(EntryTable.NIGHTS.hash(Night.empty(NIGHT)))
                .isEqualTo(sha256("{\"night\":\"2026-03-03\"}"));
        assertThat(EntryTable.VISITS.hash(new Visit("v", NIGHT, "GP", List.of(), 28, null, null)))
                .isEqualTo(
                        sha256(
                                "{\"date\":\"2026-03-03\",\"discussed\":[],\"id\":\"v\","
                                        + "\"restNights\":28,\"with\":\"GP\"}"));
        assertThat(EntryTable.PROFILES.hash(Profile.EMPTY)).isEqualTo(sha256("{}"));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
