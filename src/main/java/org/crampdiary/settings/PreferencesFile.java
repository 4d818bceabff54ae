package org.crampdiary.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.Checksum;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The preferences as a small JSON file, for the person alone. What is wrong with it is reported by
 * every {@link #load} until {@link #told}.
 */
public final class PreferencesFile {

    private static final Logger LOG = System.getLogger(PreferencesFile.class.getName());

    /** Made only where there is something to read or write: the first start reads nothing. */
    private static final class Json {

        static final ObjectMapper MAPPER =
                JsonMapper.builder()
                        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .build();
    }

    private final Path file;

    /** What the last load read, and found to be changed. */
    private volatile byte @Nullable [] changed;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /**
     * What the program goes by.
     *
     * @param problem what to tell the person when there is a file that cannot be read, or was
     *     changed since it was saved
     */
    public record Loaded(Preferences preferences, @Nullable Phrase problem) {}

    /**
     * The saved preferences; the defaults when there are none or they cannot be read. A damaged
     * file is set aside, else none is touched.
     */
    public Loaded load() {
        try {
            return read();
        } catch (NoSuchFileException _) {
            return new Loaded(Preferences.DEFAULT, untold());
        } catch (JacksonException | CharConversionException e) {
            LOG.log(Level.DEBUG, "preferences are damaged", e);
            return new Loaded(Preferences.DEFAULT, setAside());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "preferences cannot be read", e);
            return new Loaded(
                    Preferences.DEFAULT, Phrase.of("setting.unreadable", file.toString()));
        }
    }

    /** In the place of what was set aside stands no file before that was told. */
    private @Nullable Phrase untold() {
        Path kept = WholeFile.lastSetAside(file);
        return kept == null ? null : setAside(kept);
    }

    private static Phrase setAside(Path kept) {
        String second = LostBackupPlace.in(kept);
        return second == null
                ? Phrase.of("setting.set-aside", kept.toString())
                : Phrase.of("setting.set-aside-second", kept.toString(), second);
    }

    /**
     * What the last {@link #load} reported has been said to the person, so it is not reported
     * again, unless the file was changed since. Where that cannot be written, it is.
     */
    public void told() {
        byte[] read = changed;
        try {
            if (read != null && Arrays.equals(read, Files.readAllBytes(file))) {
                seal(read);
            } else if (Files.notExists(file) && untold() != null) {
                save(Preferences.DEFAULT);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what is wrong with the settings will be told again", e);
        }
    }

    /** All that stands there stays, also what this version does not know. */
    private void seal(byte[] read) throws IOException {
        changed = null;
        if (Json.MAPPER.readTree(read) instanceof ObjectNode saved) {
            write(saved);
        }
    }

    /**
     * Where what was typed into a diary's forms is kept when it cannot be saved in it.
     *
     * @param diary its real path; the file is there
     */
    public TypedFiles typedInto(Path diary) {
        return new TypedFiles(folder(), diary);
    }

    /** Where the file is. */
    public Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Keeps what is there but is no preferences, so that what is chosen next replaces nothing. */
    private Phrase setAside() {
        try {
            return setAside(WholeFile.setAside(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "damaged preferences cannot be set aside", e);
            return Phrase.of("setting.unreadable", file.toString());
        }
    }

    private Loaded read() throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("not a file"); // one would wait for ever for a pipe
        }
        changed = null;
        byte[] content = Files.readAllBytes(file);
        if (!(Json.MAPPER.readTree(content) instanceof ObjectNode saved)) {
            throw new JsonMappingException(null, "no object");
        }
        Preferences preferences = Json.MAPPER.treeToValue(saved, Preferences.class);
        if (!Checksum.isWrong(saved)) {
            return new Loaded(preferences, null);
        }
        LOG.log(Level.WARNING, "the preferences were changed since they were saved");
        changed = content;
        return new Loaded(preferences, Phrase.of("setting.changed"));
    }

    /**
     * Replaces the saved preferences.
     *
     * @throws IOException when the folder cannot be written
     */
    public void save(Preferences preferences) throws IOException {
        PrivateFiles.createFolder(folder());
        write(Json.MAPPER.valueToTree(preferences));
        takeFromOthers();
    }

    private void write(ObjectNode chosen) throws IOException {
        try {
            WholeFile.write(
                    file,
                    Json.MAPPER
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(Checksum.on(chosen)));
        } catch (PrivateFiles.Unconfirmed e) {
            LOG.log(Level.WARNING, "after a power cut the preferences may be those before", e);
        }
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
