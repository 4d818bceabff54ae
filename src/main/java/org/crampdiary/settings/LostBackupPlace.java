package org.crampdiary.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The second folder for backups in settings that are damaged: nothing is copied to it any more. */
final class LostBackupPlace {

    private static final Logger LOG = System.getLogger(LostBackupPlace.class.getName());

    private static final Pattern FOLDER =
            Pattern.compile("\"backupFolder\"\\s*:\\s*(\"(?:[^\"\\\\\\p{Cntrl}]|\\\\.)+\")");

    private LostBackupPlace() {}

    /** As it stands in the damaged file; null when none can be seen there. */
    static @Nullable String in(Path damaged) {
        try {
            String text = new String(Files.readAllBytes(damaged), StandardCharsets.UTF_8);
            Matcher folder = FOLDER.matcher(text);
            return folder.find() ? new JsonMapper().readValue(folder.group(1), String.class) : null;
        } catch (JsonProcessingException e) {
            LOG.log(Level.DEBUG, "its name is damaged too", e);
            return null;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "damaged preferences cannot be looked through", e);
            return null;
        }
    }
}
