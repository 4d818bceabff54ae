package org.crampdiary.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;

/**
 * What was typed into the forms of one diary and could not be saved in it: by the form's key, in a
 * small file beside the settings, for the person alone. Never for a protected diary, since it can
 * be read.
 */
public record TypedFile(Path file) {

    /** Made only where there is something to read or write, which is hardly ever. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private static final Logger LOG = System.getLogger(TypedFile.class.getName());

    /**
     * Keeps it, in the place of what was kept before.
     *
     * @throws IOException when it could not be written
     */
    public void keep(Map<String, String> typed) throws IOException {
        PrivateFiles.createFolder(file.resolveSibling(""));
        try {
            WholeFile.write(file, Json.MAPPER.writeValueAsBytes(typed));
        } catch (PrivateFiles.Unconfirmed e) {
            LOG.log(Level.WARNING, "what was typed is kept, and not confirmed", e);
        }
    }

    /**
     * What is kept; a damaged file is set aside.
     *
     * @throws IOException when it cannot be read, or was damaged
     */
    public Map<String, String> kept() throws IOException {
        try {
            byte[] json = Files.readAllBytes(file); // hardly ever there
            Map<String, String> typed = Json.MAPPER.readValue(json, new TypeReference<>() {});
            if (typed == null || typed.containsValue(null)) {
                throw new JsonMappingException(null, "null");
            }
            return typed;
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (JacksonException | CharConversionException e) {
            WholeFile.setAside(file);
            throw e;
        }
    }

    /** Is in the diary now. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
