package org.crampdiary.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Site;

/** An invented file of another program, and its rows as they are read, in plain words. */
final class ForeignFile {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private ForeignFile() {}

    static byte[] bytes(String name) {
        try (InputStream in = ForeignFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet sheet(String name) {
        return Sheet.read(bytes(name), null, null);
    }

    static Reading reading(Sheet sheet, Mapping mapping) {
        return Reading.of(sheet, mapping, ZONE, NOW);
    }

    /** Each row of a reading on a line of its own, in their order: entries, problems, notes. */
    static String described(Reading reading) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (Stored stored : reading.rows()) {
            Night night = stored.night();
            if (night != null) {
                add(rows, stored.row(), values(NightFields.SHAPE, night));
            }
            for (Cramp cramp : stored.cramps()) {
                add(rows, stored.row(), "cramp " + values(CrampFields.SHAPE, cramp));
            }
        }
        reading.problems().forEach(said -> add(rows, said.row(), "! " + said(said.what())));
        reading.notes().forEach(said -> add(rows, said.row(), "~ " + said(said.what())));
        List<String> lines = new ArrayList<>();
        rows.forEach((row, said) -> said.forEach(text -> lines.add(row + ": " + text)));
        return String.join("\n", lines);
    }

    private static void add(Map<Integer, List<String>> rows, int row, String text) {
        rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(text);
    }

    static String said(Phrase phrase) {
        return (phrase.key().substring("table.".length()) + " " + phrase.args()).strip();
    }

    static <E extends Record> String values(EntryShape<E> shape, E entry) {
        List<String> values = new ArrayList<>();
        for (EntryField<E, ?> field : shape.fields()) {
            Object value = field.of(entry);
            boolean there = value != null && !value.equals(List.of());
            if (there && field != CrampFields.ID && field != CrampFields.ZONE) {
                values.add(field.name() + "=" + shown(value));
            }
        }
        return String.join(" ", values);
    }

    private static String shown(Object value) {
        String text =
                value instanceof List<?> list
                                && list.getFirst() instanceof Site(var muscle, var side)
                        ? muscle + "/" + side
                        : value.toString();
        return text.replace("\n", " | ").replace("null", "-");
    }
}
