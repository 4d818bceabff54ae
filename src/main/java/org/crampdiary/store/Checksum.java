package org.crampdiary.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;

/**
 * By which a JSON file tells that somebody, or a damaged disk, has changed it since it was written:
 * the SHA-256 (64 hexadecimal digits) of all that it says, in its order, in UTF-8 and without white
 * space. It stands in the file itself, which can be read without it. Any thread.
 */
public final class Checksum {

    /** Its name in the file. */
    public static final String NAME = "sha256";

    /** What is not summed up: itself, and when the same was exported once more. */
    private static final Set<String> APART = Set.of(NAME, "exportedAt");

    /** Writes every character as it is, which the usual one does not of those beyond 16 bits. */
    private static final JsonFactory FACTORY =
            new JsonFactory().enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

    /** Writes what a file is to say. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private Checksum() {}

    /** Of a file that is being written; {@code content} leaves out what is not summed up. */
    public static String of(Content content) {
        MessageDigest sha256 = Sha256.digest();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to nowhere failed", e);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /**
     * Of a file that was read before.
     *
     * @param file at its beginning
     */
    public static String of(JsonParser file) {
        return of(json -> {
            while (file.nextToken() != null) {
                if (isApart(file)) {
                    file.nextToken();
                    file.skipChildren();
                } else {
                    json.copyCurrentEvent(file);
                }
            }
        });
    }

    private static boolean isApart(JsonParser file) throws IOException {
        return file.currentToken() == JsonToken.FIELD_NAME
                && file.getParsingContext().getParent().inRoot()
                && APART.contains(file.currentName());
    }

    /** The file with its checksum in the first line, so that whoever changes it can take it out. */
    public static ObjectNode on(ObjectNode file) {
        ObjectNode summed = file.objectNode().put(NAME, "");
        summed.setAll(file);
        return summed.put(NAME, of(file.traverse()));
    }

    /** Whether a file has a checksum, and it is one of something else. */
    public static boolean isWrong(JsonNode file) {
        return file.has(NAME) && !of(file.traverse()).equals(file.get(NAME).asText());
    }
}
