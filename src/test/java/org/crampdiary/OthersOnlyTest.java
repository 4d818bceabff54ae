package org.crampdiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** The error stream is for people, in their language, and for what libraries have to say. */
class OthersOnlyTest {

    @Test
    void whatTheProgramLogsIsNotPrinted() throws Exception {
        Properties configured = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/logging.properties")) {
            configured.load(file);
        }
        String filter = configured.getProperty("java.util.logging.ConsoleHandler.filter");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Handler console = new ConsoleHandler();
            console.setFilter(
                    Class.forName(filter).asSubclass(Filter.class).getConstructor().newInstance());
            for (String name :
                    new String[] {"org.crampdiary.store.backup.SecondFolder", "org.crampdiary"}) {
                console.publish(entry(name, "ours"));
            }
            for (String name : new String[] {"org.crampdiaryother", "org.flywaydb.core", null}) {
                console.publish(entry(name, "theirs"));
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .doesNotContain("ours")
                .containsPattern("(?s)theirs.*theirs.*theirs");
    }

    private static LogRecord entry(String name, String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName(name);
        return entry;
    }
}
