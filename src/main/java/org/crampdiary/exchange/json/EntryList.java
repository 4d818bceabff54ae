package org.crampdiary.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.LongFunction;

/**
 * The entries of a list of a file. Each is a tree only while it is looked at, since those of a
 * large file would together take many times its length.
 */
@SuppressWarnings("unchecked") // what ArrayNode overrides itself
final class EntryList extends ArrayNode {

    private static final long serialVersionUID = 1;

    private final transient long[] places;
    private final transient LongFunction<JsonNode> read;

    /**
     * @param places of the entries in the file
     * @param read makes the tree of what stands at a place
     */
    EntryList(long[] places, LongFunction<JsonNode> read) {
        super(JsonNodeFactory.instance);
        this.places = places;
        this.read = read;
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public JsonNode get(int index) {
        return read.apply(places[index]);
    }
}
