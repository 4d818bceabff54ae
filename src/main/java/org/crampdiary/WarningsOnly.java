package org.crampdiary;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/**
 * Libraries tell of their doings at level INFO; people and scripts need only what went wrong. Java
 * makes one when the first word is logged, which most starts do without.
 */
public final class WarningsOnly {

    public WarningsOnly() throws IOException {
        try (InputStream configuration = getClass().getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }
}
