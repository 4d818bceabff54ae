package org.crampdiary.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Diary;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Checksum;

/**
 * The exchange format, version 1: JSON in UTF-8, described by {@code
 * docs/cramp-diary-1.schema.json}. Profile, nights, cramps, visits and pauses are exchanged;
 * questions, experiments, drafts and marks stay in the diary. Any thread.
 */
public final class JsonDiary {

    /** The version that is written, and the newest that is read. */
    public static final int VERSION = 1;

    /** So large may a file be that is read. */
    public static final int MOST_BYTES = Document.MOST_BYTES;

    static final String FORMAT = "cramp-diary";
    static final int MOST_ENTRIES = 100_000;

    private JsonDiary() {}

    /**
     * Reads a whole file of at most 20 MB, 32 levels and 100,000 nights, cramps, visits and pauses.
     *
     * @param clock says which year is the last possible one of birth
     * @throws Refusal with one sentence for each thing that is wrong, each beginning with its path
     *     ({@code cramps[0].severity}); with only one when it cannot be read as such a file at all
     */
    public static Imported read(byte[] file, Clock clock) {
        JsonNode root = Document.parse(file);
        Imported read = read(root, new Errors(), clock);
        String told = root.path(Checksum.NAME).textValue();
        boolean changed = told != null && !told.equals(Document.checksum(file));
        return changed ? read.asChanged() : read;
    }

    /** Whether a file begins neither as JSON nor as a diary does. */
    public static boolean isOfAnotherKind(byte[] file) {
        return FileKind.isOther(file);
    }

    /**
     * Reads a file that stands in another form, put together as this format.
     *
     * @param root of which no list is longer than {@link FieldKind#MOST_ELEMENTS} but those of
     *     entries
     * @param errors of which the sentences get the places
     * @throws Refusal as {@link #read(byte[], Clock)}
     */
    public static Imported read(JsonNode root, Errors errors, Clock clock) {
        checkFormat(root);
        if (entries(root) > MOST_ENTRIES) {
            throw Refusal.notDone("exchange.too-many-entries", MOST_ENTRIES);
        }
        DiaryShape shape =
                new DiaryShape(Year.now(clock).getValue(), standsFirst(root, "nights", "cramps"));
        Imported imported = new Value(root, "", errors).object(shape);
        if (imported != null && !errors.isEmpty()) {
            imported.contradictions().forEach(found -> errors.add(found.sentence()));
        }
        errors.refuse();
        return Objects.requireNonNull(imported, "what could not be read has its sentence");
    }

    /**
     * A diary as a file: all fields in the order of the specification, one entry to a line, also
     * what is in the trash. The same diary and time give the same bytes.
     */
    public static byte[] write(Diary diary, Instant exportedAt) {
        return DiaryWriter.write(diary, exportedAt);
    }

    /** The same as a tree of values, for other forms of it. */
    public static JsonNode tree(Diary diary, Instant exportedAt) {
        return DiaryWriter.tree(diary, exportedAt);
    }

    private static void checkFormat(JsonNode root) {
        if (!root.isObject() || !FORMAT.equals(root.path("format").textValue())) {
            throw Refusal.notDone(
                    root.has("resourceType") ? "exchange.is-fhir" : "exchange.not-a-diary");
        }
        JsonNode version = root.path("version");
        double number = version.isNumber() ? version.doubleValue() : Double.NaN;
        if (number > VERSION && number == Math.rint(number)) {
            throw Refusal.notDone("exchange.newer-version");
        }
        if (number != VERSION) {
            throw Refusal.notDone("exchange.version");
        }
    }

    private static int entries(JsonNode root) {
        return Stream.of("nights", "cramps", "visits", "pauses")
                .mapToInt(list -> root.path(list).size())
                .sum();
    }

    private static boolean standsFirst(JsonNode root, String one, String other) {
        for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.equals(one) || name.equals(other)) {
                return name.equals(one);
            }
        }
        return true;
    }
}
