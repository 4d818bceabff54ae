package org.crampdiary.exchange.table;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Checksum;
import org.jspecify.annotations.Nullable;

/** A mapping as a small JSON file, described in {@code docs/tables.md}. Any thread. */
public final class MappingFile {

    static final String FORMAT = "cramp-diary-mapping";
    static final int VERSION = 1;

    /** Larger than any mapping. */
    static final int MOST_BYTES = 1_000_000;

    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .reader();

    private MappingFile() {}

    /**
     * Reads a mapping.
     *
     * @throws Refusal with one sentence for each thing that is wrong, beginning with its path
     */
    public static Mapping read(byte[] file) {
        JsonNode root = root(file);
        if (!FORMAT.equals(root.path("format").textValue())) {
            throw Refusal.notDone("table.map-not-json");
        }
        JsonNode version = root.path("version");
        if (!version.isInt() || version.intValue() != VERSION) {
            boolean newer = version.isIntegralNumber() && version.doubleValue() > VERSION;
            throw Refusal.notDone(newer ? "table.map-version" : "exchange.version");
        }
        Errors errors = new Errors();
        Mapping mapping = new MappingNode(root, "", errors).mapping();
        errors.refuse();
        return mapping;
    }

    /**
     * Whether a file that can be read tells by its checksum that it was changed since it was
     * written.
     */
    public static boolean isChanged(byte[] file) {
        return Checksum.isWrong(root(file));
    }

    private static JsonNode root(byte[] file) {
        if (file.length > MOST_BYTES || !TextEncoding.UTF_8.canDecode(file)) {
            throw Refusal.notDone("table.map-not-json");
        }
        try (Reader text = TextEncoding.UTF_8.reader(file)) {
            return READER.readTree(text);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_DONE, List.of(Phrase.of("table.map-not-json")), e);
        }
    }

    /** The same mapping gives the same bytes. */
    public static byte[] write(Mapping mapping) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT).put("version", VERSION);
        put(root, "encoding", mapping.encoding());
        put(root, "separator", mapping.separator());
        if (mapping.headerRow() != null) {
            root.put("headerRow", mapping.headerRow());
        }
        root.put("toEmptyRow", mapping.toEmptyRow());
        put(root, "rows", mapping.rows());
        Only only = mapping.only();
        if (only != null) {
            ObjectNode node = root.putObject("only").put("column", only.column());
            only.words().stream().sorted().forEach(node.putArray("words")::add);
        }
        CellStyle style = mapping.style();
        put(root, "dates", style.dates());
        put(root, "dateMeans", style.dateMeans());
        root.put("twelveHour", style.twelveHour());
        put(root, "decimal", style.decimal());
        if (style.zone() != null) {
            root.put("zone", style.zone().getId());
        }
        ObjectNode fields = root.putObject("fields");
        new TreeMap<>(mapping.fields()).forEach((name, source) -> put(fields, name, source));
        root.put("leaveOutWrongRows", mapping.leaveOutWrongRows());
        return bytes(Checksum.on(root));
    }

    private static void put(ObjectNode node, String name, @Nullable Coded value) {
        if (value != null) {
            node.put(name, value.code());
        }
    }

    private static void put(ObjectNode fields, String name, Source source) {
        ObjectNode node = fields.putObject(name);
        source.columns().forEach(node.putArray("columns")::add);
        put(node, "unit", source.unit());
        if (!source.words().isEmpty()) {
            ObjectNode words = node.putObject("words");
            new TreeMap<>(source.words()).forEach(words::put);
        }
    }

    private static byte[] bytes(ObjectNode root) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            byte[] text = new JsonMapper().writer(printer).writeValueAsBytes(root);
            byte[] file = Arrays.copyOf(text, text.length + 1);
            file[text.length] = '\n';
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
