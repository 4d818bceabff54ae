package org.crampdiary.summary.pdf;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the PDF libraries from writing to the terminal: a person has no use for their remarks, and
 * what fails is thrown. They log through java.util.logging.
 */
final class QuietLibraries {

    /** Held here because the log manager forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS =
            List.of(
                    Logger.getLogger("com.openhtmltopdf"),
                    Logger.getLogger("org.apache.pdfbox"),
                    Logger.getLogger("org.apache.fontbox"),
                    Logger.getLogger("org.apache.xmpbox"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        XRLog.setLoggingEnabled(false);
    }

    private QuietLibraries() {}

    /** Call before the first use of any of these libraries; further calls do nothing. */
    static void ensure() {
        // Loading the class has done it.
    }
}
