package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Checksum;

/**
 * Goes through a file once, to its end, before anything is made of it: no name stands twice, and
 * nothing has more values than a diary has. Notes where the entries stand. For one file.
 */
final class DocumentScan {

    /** Product's own choice: a person's facts with all their lists at their longest have fewer. */
    private static final int MOST_TOKENS_OF_ONE = 100_000;

    private static final Set<String> LISTS = Set.of("nights", "cramps", "visits", "pauses");
    private static final Set<String> OTHERS =
            Set.of("format", "version", "exportedAt", Checksum.NAME, "profile");

    /** Says that the file is not allowed, at the place that the parser has reached. */
    interface Refusing {
        Refusal at(String key, long position);
    }

    private final JsonParser parser;
    private final LongFunction<JsonNode> read;
    private final Refusing refusing;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    /**
     * @param parser at the beginning of the file
     * @param read makes the tree of what stands at a place
     */
    DocumentScan(JsonParser parser, LongFunction<JsonNode> read, Refusing refusing) {
        this.parser = parser;
        this.read = read;
        this.refusing = refusing;
    }

    /** The file as a tree whose lists of entries are read entry by entry. */
    JsonNode root() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw Refusal.notDone("exchange.empty");
        }
        JsonNode root = MissingNode.getInstance();
        if (seen(first) == JsonToken.START_OBJECT) {
            root = object();
        } else {
            place(); // no diary, whatever it is
        }
        if (parser.nextToken() != null) {
            throw refusing.at("exchange.trailing", parser.currentTokenLocation().getByteOffset());
        }
        return root;
    }

    /** Of a name that no diary has only the name is told, so its value is not made. */
    private ObjectNode object() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean list = LISTS.contains(name);
            if (next() == JsonToken.START_ARRAY && list) {
                object.set(name, list());
            } else {
                long place = place();
                boolean known = list || OTHERS.contains(name);
                object.set(name, known ? read.apply(place) : MissingNode.getInstance());
            }
        }
        return object;
    }

    private EntryList list() throws IOException {
        LongStream.Builder places = LongStream.builder();
        while (next() != JsonToken.END_ARRAY) {
            places.add(place());
        }
        return new EntryList(places.build().toArray(), read);
    }

    /** Goes to the end of a value, and answers where it stands: its first byte, and its length. */
    private long place() throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        int depth = 0;
        int tokens = 0;
        for (JsonToken token = parser.currentToken(); ; token = next()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                parser.finishToken();
                return start << Integer.SIZE | parser.currentLocation().getByteOffset() - start;
            }
            if (++tokens > MOST_TOKENS_OF_ONE) {
                long here = parser.currentLocation().getByteOffset();
                throw refusing.at("exchange.beyond-limits", here);
            }
        }
    }

    /** Inside of a list or object, whose end cannot be missing without an exception. */
    private JsonToken next() throws IOException {
        return seen(Objects.requireNonNull(parser.nextToken()));
    }

    private JsonToken seen(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            names.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
            names.pop();
        } else if (token == JsonToken.FIELD_NAME && !names.element().add(parser.currentName())) {
            throw refusing.at("exchange.key-twice", parser.currentTokenLocation().getByteOffset());
        }
        Counts.check(parser.getParsingContext());
        return token;
    }
}
