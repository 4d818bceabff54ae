package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Coded;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Condition;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.TextLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema in {@code docs} says what the code does. */
class SchemaTest {

    private static final JsonNode SCHEMA = schema();

    private static final Map<String, List<? extends Coded>> CODES =
            Map.ofEntries(
                    codes("status", NightStatus.values()),
                    codes("comparedWithUsual", ComparedWithUsual.values()),
                    codes("activityType", ActivityType.values()),
                    codes("intensity", Intensity.values()),
                    codes("prevention", Prevention.values()),
                    codes("symptom", Symptom.values()),
                    codes("muscle", Muscle.values()),
                    codes("side", Side.values()),
                    codes("context", CrampContext.values()),
                    codes("remedy", Remedy.values()),
                    codes("effect", Effect.values()),
                    codes("pregnant", Pregnancy.values()),
                    codes("condition", Condition.values()),
                    codes("medicineClass", MedicineClass.values()),
                    codes("rule", RuleId.values()));

    @Test
    void eachEnumerationHasTheCodesOfTheModelInOrder() {
        CODES.forEach((name, constants) ->
                assertThat(texts(SCHEMA.at("/$defs/" + name + "/enum")))
                        .as(name)
                        .isEqualTo(constants.stream().map(Coded::code).toList()));
        assertThat(SCHEMA.at("/$defs").findParents("enum")).hasSize(CODES.size());
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void eachNumberHasTheRangeOfTheModel(Quantity quantity) {
        List<JsonNode> found = SCHEMA.findValues(quantity.field());
        assertThat(found).isNotEmpty();
        for (JsonNode field : found) {
            assertThat(field.get("minimum").intValue()).isEqualTo(quantity.min());
            assertThat(field.get("maximum").intValue()).isEqualTo(quantity.max());
            assertThat(texts(field.get("type")))
                    .containsExactly(quantity.whole() ? "integer" : "number", "null");
        }
    }

    @Test
    void textsHaveTheLimitsOfTheModel() {
        assertThat(SCHEMA.findValues("maxLength"))
                .extracting(JsonNode::intValue)
                .containsOnly(TextLimit.NOTE.max(), TextLimit.NAME.max(), TextLimit.ID.max());
        assertThat(SCHEMA.at("/$defs/id/maxLength").intValue()).isEqualTo(TextLimit.ID.max());
        for (JsonNode text : SCHEMA.findValues("note")) {
            assertThat(text.get("maxLength").intValue()).isEqualTo(TextLimit.NOTE.max());
        }
        assertThat(SCHEMA.at("/$defs/profile/properties/birthYear/minimum").intValue())
                .isEqualTo(Profile.FIRST_BIRTH_YEAR);
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
        assertThat(names(object)).as(where).isEqualTo(names(properties));
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

    private static Map.Entry<String, List<? extends Coded>> codes(String name, Coded... constants) {
        return Map.entry(name, Arrays.asList(constants));
    }

    private static JsonNode schema() {
        try {
            return ExampleFile.tree(Files.readString(Path.of("docs/cramp-diary-1.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
