package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Checksum;

/** The bytes of a file as a tree of JSON values, or the one sentence that says why not. */
final class Document {

    static final int MOST_BYTES = 20_000_000;
    static final int DEEPEST = 32;

    /** More than 20 MB of entries have; without it such a file could fill the memory. */
    private static final int MOST_TOKENS = 5_000_000;

    /** A hundred times the longest text that a diary has; longer ones would be held whole. */
    private static final int LONGEST_TEXT = 1_000_000;

    /** Of UTF-8 that was checked; names that stand twice are found by {@link DocumentScan}. */
    private static final ObjectReader READER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .build())
                                    .build())
                    .build()
                    .reader();

    private final byte[] bytes;

    /** Where the text begins, after a byte order mark. */
    private final int start;

    private Document(byte[] bytes) {
        this.bytes = bytes;
        this.start = Encoding.start(bytes);
    }

    /** RFC 8259 in UTF-8; a byte order mark is passed over. */
    static JsonNode parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refusal.notDone("exchange.too-large", MOST_BYTES / 1_000_000);
        }
        Encoding.checkUtf8(bytes);
        return new Document(bytes).root();
    }

    /** Of all that stands in a file that was parsed. */
    static String checksum(byte[] parsed) {
        int start = Encoding.start(parsed);
        try (JsonParser parser = READER.createParser(parsed, start, parsed.length - start)) {
            return Checksum.of(parser);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private JsonNode root() {
        try (JsonParser parser = READER.createParser(bytes, start, bytes.length - start)) {
            return root(parser);
        } catch (JsonProcessingException e) {
            long position = e.getLocation().getByteOffset();
            throw FileKind.of(bytes).orElseGet(() -> refusal("exchange.not-json", position));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private JsonNode root(JsonParser parser) throws IOException {
        try {
            return new DocumentScan(parser, this::tree, this::refusal).root();
        } catch (StreamConstraintsException _) {
            long position = parser.currentLocation().getByteOffset();
            throw refusal("exchange.beyond-limits", position);
        }
    }

    /** What stands at a place, which was looked through before. */
    private JsonNode tree(long place) {
        int first = start + (int) (place >> Integer.SIZE);
        try {
            return READER.readTree(bytes, first, (int) place);
        } catch (StreamConstraintsException _) { // looking through passes over long texts
            throw refusal("exchange.beyond-limits", first - start);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException problem) {
        return new UncheckedIOException("a text in memory was not readable", problem);
    }

    private Refusal refusal(String key, long position) {
        return Encoding.refusal(key, bytes, start, start + (int) position);
    }
}
