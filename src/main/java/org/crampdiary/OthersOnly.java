package org.crampdiary;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * What the program itself logs is for its log file, in English and for who looks for a fault: the
 * person is told in sentences of their language. Libraries have no other way to be heard.
 */
public final class OthersOnly implements Filter {

    private static final String OURS = OthersOnly.class.getPackageName();

    @Override
    public boolean isLoggable(LogRecord entry) {
        String name = entry.getLoggerName();
        return name == null || !(name.equals(OURS) || name.startsWith(OURS + "."));
    }
}
