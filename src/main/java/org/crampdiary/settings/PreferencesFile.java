package org.crampdiary.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;

/** The preferences as a small JSON file, for the person alone. */
public final class PreferencesFile {

    private static final Logger LOG = System.getLogger(PreferencesFile.class.getName());
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /** The saved preferences; the defaults when there are none or they cannot be read. */
    public Preferences load() {
        try {
            return JSON.readValue(Files.readAllBytes(file), Preferences.class);
        } catch (NoSuchFileException _) {
            return Preferences.DEFAULT;
        } catch (JacksonException e) {
            LOG.log(Level.WARNING, "preferences are damaged, defaults are used", e);
            return Preferences.DEFAULT;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "preferences cannot be read, defaults are used", e);
            return Preferences.DEFAULT;
        }
    }

    /**
     * Replaces the saved preferences.
     *
     * @throws IOException when the folder cannot be written
     */
    public void save(Preferences preferences) throws IOException {
        PrivateFiles.createFolder(file.toAbsolutePath().resolveSibling(""));
        WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(preferences));
        takeFromOthers();
    }

    /** Earlier versions let everybody read them. */
    private void takeFromOthers() {
        try {
            PrivateFiles.takeFromOthers(file);
            PrivateFiles.takeFromOthers(file.toAbsolutePath().resolveSibling(""));
        } catch (IOException e) {
            LOG.log(Level.INFO, "others may be able to read the preferences", e);
        }
    }
}
