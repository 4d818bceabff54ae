package org.crampdiary;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;
import org.crampdiary.cli.CrampDiary;
import org.crampdiary.cli.StandardOutput;

/**
 * The program's entry: hands over to the command line, which opens the window when asked nothing.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        logWarningsOnly();
        System.exit(CrampDiary.run(args, App::open, StandardOutput::isPipe));
    }

    /**
     * Libraries tell of their doings at level INFO; people and scripts need only what went wrong.
     */
    private static void logWarningsOnly() throws IOException {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return; // somebody who looks for a fault has set up their own
        }
        try (InputStream configuration = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }
}
