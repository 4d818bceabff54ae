package org.crampdiary.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Protection;
import org.crampdiary.store.WholeFile;

/**
 * What was typed into the forms of one diary and could not be saved in it: by the form's key, in a
 * small file beside the settings, for the person alone; that of a protected diary is sealed as the
 * diary is.
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
     * @param protection of the diary
     * @throws IOException when it could not be written
     */
    public void keep(Map<String, String> typed, Protection protection) throws IOException {
        PrivateFiles.createFolder(file.resolveSibling(""));
        try {
            WholeFile.write(file, protection.sealed(Json.MAPPER.writeValueAsBytes(typed)));
        } catch (PrivateFiles.Unconfirmed e) {
            LOG.log(Level.WARNING, "what was typed is kept, and not confirmed", e);
        }
    }

    /**
     * What is kept; a file that cannot be read is set aside, so that nothing is lost by forgetting
     * what is kept.
     *
     * @param protection of the diary
     * @throws IOException when it cannot be read, is damaged, or was sealed with another passphrase
     */
    public Map<String, String> kept(Protection protection) throws IOException {
        try {
            return read(protection);
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException | Refusal e) {
            Path aside = WholeFile.setAside(file);
            throw new IOException("set aside as " + aside.getFileName(), e);
        }
    }

    private Map<String, String> read(Protection protection) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("not a file"); // one would wait for ever for a pipe
        }
        byte[] json = protection.opened(file); // hardly ever there
        Map<String, String> typed = Json.MAPPER.readValue(json, new TypeReference<>() {});
        if (typed == null || typed.containsValue(null)) {
            throw new JsonMappingException(null, "null");
        }
        return typed;
    }

    /** Is in the diary now. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
