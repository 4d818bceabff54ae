package org.crampdiary.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the build knows about the program. */
public final class Program {

    private Program() {}

    /** The version, such as 0.1.0. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/program.properties")) {
            properties.load(Objects.requireNonNull(in, "program.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
