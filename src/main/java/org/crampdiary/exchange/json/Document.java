package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.crampdiary.model.Refusal;

/** The bytes of a file as a tree of JSON values, or the one sentence that says why not. */
final class Document {

    static final int MOST_BYTES = 20_000_000;
    static final int DEEPEST = 32;

    /** More than 20 MB of entries have; without it such a file could fill the memory. */
    private static final int MOST_TOKENS = 5_000_000;

    private static final ObjectReader READER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build()
                    .reader();

    private Document() {}

    /** RFC 8259 in UTF-8; a byte order mark is passed over. */
    static JsonNode parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refusal.notDone("exchange.too-large", MOST_BYTES / 1_000_000);
        }
        Encoding.checkUtf8(bytes);
        try {
            checkCounts(bytes);
            return tree(bytes);
        } catch (MismatchedInputException e) {
            throw at("exchange.key-twice", e.getLocation());
        } catch (JsonProcessingException e) {
            throw FileKind.of(bytes).orElseGet(() -> at("exchange.not-json", e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not readable", e);
        }
    }

    /** Looks through the whole file first: a tree of too many values would fill the memory. */
    private static void checkCounts(byte[] bytes) throws IOException {
        try (JsonParser parser = READER.createParser(Encoding.reader(bytes))) {
            checkCounts(parser);
        }
    }

    private static void checkCounts(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw Refusal.notDone("exchange.empty");
            }
            do {
                Counts.check(parser.getParsingContext());
            } while (parser.nextToken() != null);
        } catch (StreamConstraintsException _) {
            throw at("exchange.beyond-limits", parser.currentLocation());
        }
    }

    private static JsonNode tree(byte[] bytes) throws IOException {
        try (JsonParser parser = READER.createParser(Encoding.reader(bytes))) {
            parser.nextToken();
            JsonNode root = READER.readTree(parser);
            if (parser.nextToken() != null) {
                throw at("exchange.trailing", parser.currentTokenLocation());
            }
            return root;
        }
    }

    private static Refusal at(String key, JsonLocation location) {
        return Refusal.notDone(
                key,
                Integer.toString(location.getLineNr()),
                Integer.toString(location.getColumnNr()));
    }
}
