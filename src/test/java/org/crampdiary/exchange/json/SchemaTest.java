package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.RandomDiaries;
import org.junit.jupiter.api.Test;

/** The schema in {@code docs} says what the code does. */
class SchemaTest {

    private static final Path FILE = Path.of("docs", "cramp-diary-1.schema.json");
    private static final String WRITE = "schema";
    private static final JsonNode SCHEMA = ExampleFile.tree(ExchangeSchema.text());

    @Test
    void theDocumentIsMadeOfTheDeclaredFields() throws IOException {
        if (System.getProperty(WRITE) != null) {
            Files.writeString(FILE, ExchangeSchema.text());
        }
        assertThat(Files.readString(FILE))
                .as("write it anew with: mvn test -Dtest=SchemaTest -D%s=write", WRITE)
                .isEqualTo(ExchangeSchema.text());
    }

    @Test
    void whatIsWrittenHasExactlyTheFieldsOfTheSchemaInItsOrder() {
        for (long seed = 0; seed < 20; seed++) {
            byte[] bytes =
                    JsonDiary.write(
                            RandomDiaries.entries(seed), Instant.parse("2026-03-20T09:00:00Z"));
            JsonNode file = ExampleFile.tree(new String(bytes, StandardCharsets.UTF_8));
            checkFields(file, SCHEMA, "file");
        }
    }

    @Test
    void namesAreClosedAndRequiredFieldsAreThoseOfTheSpecification() {
        assertThat(SCHEMA.findValues("properties").stream().filter(p -> p.size() > 1))
                .hasSameSizeAs(SCHEMA.findValues("additionalProperties"));
        assertThat(texts(SCHEMA.at("/$defs/night/required"))).containsExactly("night");
        assertThat(texts(SCHEMA.at("/$defs/cramp/required"))).containsExactly("id", "sites");
        assertThat(texts(SCHEMA.at("/$defs/visit/required"))).containsExactly("id", "date");
    }

    /** Compares an object's fields with the schema's, and those of the objects in it. */
    private static void checkFields(JsonNode object, JsonNode type, String where) {
        JsonNode properties = type.get("properties");
        List<String> expected = names(properties);
        for (String name : List.of("pauses", "dose")) {
            if (!object.has(name)) {
                expected.remove(name); // left out when there is nothing to say
            }
        }
        assertThat(names(object)).as(where).isEqualTo(expected);
        for (String name : names(object)) {
            JsonNode value = object.get(name);
            JsonNode property = properties.get(name);
            if (value.isObject()) {
                checkFields(value, resolved(property.at("/anyOf/0")), where + "." + name);
            }
            for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
                if (element.isObject()) {
                    checkFields(element, resolved(property.get("items")), where + "." + name);
                }
            }
        }
    }

    private static JsonNode resolved(JsonNode reference) {
        return SCHEMA.at(Objects.requireNonNull(reference.get("$ref")).textValue().substring(1));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.textValue()));
        return texts;
    }
}
