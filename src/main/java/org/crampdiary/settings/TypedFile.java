package org.crampdiary.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Checksum;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Protection;
import org.crampdiary.store.WholeFile;

/**
 * What was typed into the forms of one diary and could not be saved in it: by the form's key, in a
 * small file beside the settings, for the person alone; that of a protected diary is sealed as the
 * diary is. It tells which diary it is of.
 *
 * @param diary its real path
 */
public record TypedFile(Path file, Path diary) {

    /** Made only where there is something to read or write, which is hardly ever. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private static final String TYPED = "typed";
    private static final String DIARY = "diary";

    private static final Logger LOG = System.getLogger(TypedFile.class.getName());

    /**
     * It is damaged, or sealed with another passphrase, and now stands beside under another name.
     */
    public static final class SetAside extends IOException {
        private static final long serialVersionUID = 1;

        private SetAside(Path aside, Exception why) {
            super("set aside as " + aside.getFileName(), why);
        }
    }

    /**
     * Keeps it, in the place of what was kept before.
     *
     * @param protection of the diary
     * @throws IOException when it could not be written
     */
    public void keep(Map<String, String> typed, Protection protection) throws IOException {
        PrivateFiles.createFolder(file.resolveSibling(""));
        try {
            ObjectNode forms = Json.MAPPER.createObjectNode().put(DIARY, diary.toString());
            forms.set(TYPED, Json.MAPPER.valueToTree(typed));
            ObjectNode content = Checksum.on(forms);
            WholeFile.write(file, protection.sealed(Json.MAPPER.writeValueAsBytes(content)));
        } catch (PrivateFiles.Unconfirmed e) {
            LOG.log(Level.WARNING, "what was typed is kept, and not confirmed", e);
        }
    }

    /**
     * What is kept; what nobody can read any more is set aside.
     *
     * @param protection of the diary
     * @throws SetAside when it was damaged, or sealed with another passphrase
     * @throws IOException when it cannot be read now, and stays as it is
     */
    public Map<String, String> kept(Protection protection) throws IOException {
        try {
            return read(protection);
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (JsonProcessingException | CharConversionException | Refusal e) {
            throw new SetAside(WholeFile.setAside(file), e);
        }
    }

    private Map<String, String> read(Protection protection) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // one would wait for ever for a pipe
            throw new JsonMappingException(null, "not a file");
        }
        byte[] json = protection.opened(file); // hardly ever there
        JsonNode content = Json.MAPPER.readTree(json);
        boolean told = content.has(Checksum.NAME);
        boolean earlier = !told && !content.has(TYPED); // has the forms alone
        JsonNode forms = earlier ? content : content.path(TYPED);
        boolean sound = earlier || (told && !Checksum.isWrong(content));
        if (!sound || !forms.isObject() || !forms.valueStream().allMatch(JsonNode::isTextual)) {
            throw new JsonMappingException(null, "not what was written");
        }
        Map<String, String> typed = new HashMap<>();
        forms.properties().forEach(form -> typed.put(form.getKey(), form.getValue().asText()));
        return typed;
    }

    /** Whether a text that anybody can read was kept for a diary, also where it is damaged. */
    static boolean isOf(Path diary, String text) throws IOException {
        return text.contains(named(DIARY) + Json.MAPPER.writeValueAsString(diary.toString()));
    }

    /** Whether what is left of a text tells which diary it was kept for. */
    static boolean tellsDiary(String text) throws IOException {
        return text.contains(named(DIARY));
    }

    private static String named(String field) throws IOException {
        return Json.MAPPER.writeValueAsString(field) + ":";
    }

    /** Makes room for what is kept next where something stands that was never read. */
    public void makeRoom() throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.setAside(file);
        }
    }

    /** Is in the diary now. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
