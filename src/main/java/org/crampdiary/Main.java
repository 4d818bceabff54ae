package org.crampdiary;

import org.crampdiary.cli.CrampDiary;
import org.crampdiary.cli.StandardOutput;

/**
 * The program's entry: hands over to the command line, which opens the window when asked nothing.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (System.getProperty("java.util.logging.config.file") == null) {
            // where nobody looks for a fault and has set up their own
            System.setProperty("java.util.logging.config.class", WarningsOnly.class.getName());
        }
        System.exit(CrampDiary.run(args, App::open, StandardOutput::isPipe));
    }
}
