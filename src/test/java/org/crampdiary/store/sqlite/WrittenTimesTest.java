package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {

    private static final long SECONDS_OF_500_YEARS = 15_778_800_000L;
    private static final String LETTERS = "0123456789-:.+TZ ,";

    private final Random random = new Random(4);

    @Test
    void whatTheProgramWritesIsReadBack() {
        for (int i = 0; i < 2_000; i++) {
            Instant instant = instant();
            assertThat(WrittenTimes.instant(instant.toString())).isEqualTo(instant);
            OffsetDateTime time = time();
            assertThat(WrittenTimes.time(written(time))).isEqualTo(time);
            LocalDate day = time.toLocalDate();
            assertThat(WrittenTimes.day(day.toString())).isEqualTo(day);
        }
    }

    @Test
    void everythingElseIsWhatJavaSaysOfIt() {
        for (int i = 0; i < 20_000; i++) {
            String instant = spoilt(instant().toString());
            assertThat(said(instant, WrittenTimes::instant))
                    .isEqualTo(said(instant, Instant::parse));
            String time = spoilt(written(time()));
            assertThat(said(time, WrittenTimes::time)).isEqualTo(said(time, OffsetDateTime::parse));
            String day = spoilt(time().toLocalDate().toString());
            assertThat(said(day, WrittenTimes::day)).isEqualTo(said(day, LocalDate::parse));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2026-13-01T00:00:00Z",
                "2026-03-05T24:00:00Z",
                "2026-03-05T02:60:00Z",
                "2026-03-05T02:10:60Z",
                "2026-03-05T02:10:30.5Z",
                "2026-03-05T02:10:30.123456789Z",
                "2026-03-05T02:10:30.12aZ",
                "2026-03-05T02:10Z",
                "2026-03-05T02:10:30+19:00",
                "2026-03-05T02:10:30+01:99",
                "2026-03-05T02:10:30+01:00:30",
                "2026-03-05T02:10:30*01:00",
                "2026-03-05T02:10:30+01-00",
                "2026-03-05T02:10:30-00:00",
                "2026-03-05T02:10+01:00",
                "+12026-03-05T02:10:30Z"
            })
    void edgesAreWhatJavaSaysOfThem(String text) {
        assertThat(said(text, WrittenTimes::instant)).isEqualTo(said(text, Instant::parse));
        assertThat(said(text, WrittenTimes::time)).isEqualTo(said(text, OffsetDateTime::parse));
        assertThat(said(text, WrittenTimes::day)).isEqualTo(said(text, LocalDate::parse));
    }

    /** The value, or the word for a refusal. */
    private static Object said(String text, Function<String, Object> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return "refused";
        }
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(SECONDS_OF_500_YEARS))
                .plusMillis(random.nextBoolean() ? random.nextInt(1_000) : 0);
    }

    private OffsetDateTime time() {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 60, 18 * 60 + 1) * 60);
        return instant().truncatedTo(ChronoUnit.SECONDS).atOffset(offset);
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        int at = random.nextInt(text.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(3)) {
            case 0 -> spoilt.setCharAt(at, letter);
            case 1 -> spoilt.deleteCharAt(at);
            default -> spoilt.insert(at, letter);
        }
        return spoilt.toString();
    }
}
