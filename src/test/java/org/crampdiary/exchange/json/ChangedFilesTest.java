package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;

/** Valid files changed at random are read or refused; nothing else ever happens. */
class ChangedFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final Messages DANISH = new Messages(Language.DANISH);
    private static final List<byte[]> FILES =
            LongStream.range(0, 10)
                    .mapToObj(seed -> JsonDiary.write(RandomDiaries.entries(seed), NOW))
                    .toList();
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "1",
                    "7.0",
                    "1e400",
                    "-1e-400",
                    "99999999999999999999",
                    "\"\"",
                    "\"none\"",
                    "\"2026-03-04\"",
                    "\"2026-03-04T03:12:00+01:00\"",
                    "\"+01:00\"",
                    "\"Europe/Copenhagen\"",
                    "\"\\u0000\\ud800\"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[[]]]",
                    "{\"id\":1}",
                    "\"-999999999-01-01\"",
                    "\"9999-12-31T23:59:59-18:00\"",
                    "\"0000-01-01T00:00:00+18:00\"");

    @Test
    void changedBytesAreReadOrRefused() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = FILES.get(seed % FILES.size()).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readOrRefused(bytes, seed);
        }
    }

    @Test
    void cutOffFilesAreRefused() {
        byte[] bytes = JsonDiary.write(RandomDiaries.entries(3), NOW);
        for (int length = 0; length < bytes.length - 2; length += 31) {
            assertThat(ExampleFile.refusals(Arrays.copyOf(bytes, length))).hasSize(1);
        }
    }

    @Test
    void changedValuesAndStructureAreReadOrRefused() {
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] file = FILES.get(seed % FILES.size());
            JsonNode root = ExampleFile.tree(new String(file, StandardCharsets.UTF_8));
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(root, random);
            }
            String text = root.toString().replace("Infinity", "1e400");
            refused += readOrRefused(text.getBytes(StandardCharsets.UTF_8), seed);
        }
        assertThat(refused).isBetween(500, 1_950);
    }

    /** 1 when refused, 0 when read. */
    private static int readOrRefused(byte[] bytes, int seed) {
        try {
            JsonDiary.read(bytes, ExampleFile.CLOCK);
            return 0;
        } catch (Refusal refusal) {
            assertThat(DANISH.text(refusal.sentences().getFirst())).isNotEmpty();
            return 1;
        } catch (RuntimeException e) {
            return fail("seed " + seed, e);
        }
    }

    private static void change(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode place = containers.get(random.nextInt(containers.size()));
        JsonNode value =
                random.nextInt(4) == 0
                        ? containers.get(random.nextInt(containers.size())).deepCopy()
                        : ExampleFile.tree(VALUES.get(random.nextInt(VALUES.size())));
        if (place instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextBoolean()) {
                list.insert(random.nextInt(list.size() + 1), value);
            } else {
                list.remove(random.nextInt(list.size()));
            }
        } else if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "2", value);
                default -> object.set(name, value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
