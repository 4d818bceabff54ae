package org.crampdiary.exchange.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BiPredicate;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineFields;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Pause;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Tried;
import org.crampdiary.model.TriedFields;
import org.crampdiary.model.Unit;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a file: each declared field by its kind, then what holds between the fields
 * of one entry. All errors are noted at once; an entry with a wrong value is made without it.
 */
final class EntryReader {

    private final FieldKind<Integer> birthYears;

    /**
     * @param thisYear the last year of birth that is possible
     */
    EntryReader(int thisYear) {
        birthYears = new FieldKind.Whole(Profile.FIRST_BIRTH_YEAR, thisYear, Unit.YEARS);
    }

    Profile profile(Fields fields) {
        return values(ProfileFields.SHAPE, fields).build();
    }

    @Nullable Night night(Fields fields) {
        return built(NightFields.SHAPE, fields);
    }

    @Nullable Visit visit(Fields fields) {
        return built(VisitFields.SHAPE, fields);
    }

    @Nullable Pause pause(Fields fields) {
        EntryValues<Pause> values = values(PauseFields.SHAPE, fields);
        checkEnd(values, PauseFields.FROM, PauseFields.TO, LocalDate::isBefore, fields);
        return complete(PauseFields.SHAPE, null, values, fields) ? values.build() : null;
    }

    @Nullable Cramp cramp(Fields fields) {
        EntryValues<Cramp> values = values(CrampFields.SHAPE, fields);
        boolean complete = complete(CrampFields.SHAPE, CrampFields.NIGHT, values, fields);
        OffsetDateTime start = values.get(CrampFields.START);
        values.set(CrampFields.ZONE, zone(values.get(CrampFields.ZONE), start, fields));
        LocalDate night = night(values.get(CrampFields.NIGHT), start, fields);
        values.set(CrampFields.NIGHT, night);
        return complete && night != null ? values.build() : null;
    }

    private <E extends Record> @Nullable E built(EntryShape<E> shape, Fields fields) {
        EntryValues<E> values = values(shape, fields);
        return complete(shape, null, values, fields) ? values.build() : null;
    }

    /** Whether all is there without which the entry cannot be; what is not is noted. */
    private static <E extends Record> boolean complete(
            EntryShape<E> shape,
            @Nullable EntryField<E, ?> besides,
            EntryValues<E> values,
            Fields fields) {
        boolean complete = true;
        for (EntryField<E, ?> field : shape.fields()) {
            if (shape.required(field) && field != besides && values.get(field) == null) {
                fields.missing(field.name());
                complete = false;
            }
        }
        return complete;
    }

    private <E extends Record> EntryValues<E> values(EntryShape<E> shape, Fields fields) {
        EntryValues<E> values = shape.values();
        shape.fields().forEach(field -> read(field, fields, values));
        return values;
    }

    private <E extends Record, V> void read(
            EntryField<E, V> field, Fields fields, EntryValues<E> values) {
        values.set(field, fields.value(field.name(), kind(field), this));
    }

    @SuppressWarnings("unchecked") // years of birth are whole numbers
    private <V> FieldKind<V> kind(EntryField<?, V> field) {
        return field == ProfileFields.BIRTH_YEAR ? (FieldKind<V>) birthYears : field.kind();
    }

    /** One of the smaller entries of a list. */
    <T extends Record> @Nullable T element(EntryShape<T> shape, Value value) {
        return value.object(fields -> {
            EntryValues<T> values = values(shape, fields);
            if (shape.equals(MedicineFields.SHAPE)) {
                EntryValues<Medicine> medicine = as(values);
                checkEnd(
                        medicine,
                        MedicineFields.START,
                        MedicineFields.END,
                        LocalDate::isBefore,
                        fields);
            } else if (shape.equals(TriedFields.SHAPE)) {
                EntryValues<Tried> tried = as(values);
                checkEnd(tried, TriedFields.START, TriedFields.END, Tried::endsBefore, fields);
            }
            return values.build();
        });
    }

    @SuppressWarnings("unchecked") // asked for by its shape
    private static <T extends Record> EntryValues<T> as(EntryValues<?> values) {
        return (EntryValues<T>) values;
    }

    private static <T extends Record, D> void checkEnd(
            EntryValues<T> values,
            EntryField<T, D> first,
            EntryField<T, D> last,
            BiPredicate<D, D> before,
            Fields fields) {
        D start = values.get(first);
        D end = values.get(last);
        if (start != null && end != null && before.test(end, start)) {
            fields.wrong(last.name(), "exchange.ends-before-start", start);
            values.set(last, null);
        }
    }

    private static @Nullable ZoneId zone(
            @Nullable ZoneId zone, @Nullable OffsetDateTime start, Fields fields) {
        if (zone == null || start == null) {
            return zone;
        }
        ZoneOffset there = zone.getRules().getOffset(start.toInstant());
        if (there.equals(start.getOffset())) {
            return zone;
        }
        fields.wrong(CrampFields.START.name(), "exchange.start-zone", zone.getId(), there.getId());
        return null;
    }

    /** The night of the start, or the one that is given when the start is unknown. */
    private static @Nullable LocalDate night(
            @Nullable LocalDate given, @Nullable OffsetDateTime start, Fields fields) {
        String name = CrampFields.NIGHT.name();
        if (start == null) {
            if (given == null
                    && !fields.isWrong(CrampFields.START.name())
                    && !fields.isWrong(name)) {
                fields.wrong(name, "exchange.no-night");
            }
            return given;
        }
        LocalDate night = Night.containing(start.toLocalDateTime());
        if (given != null && !given.equals(night)) {
            fields.wrong(name, "exchange.night-start", night.toString());
        }
        if (!DiaryYears.contain(night)) {
            fields.wrong(
                    name,
                    "exchange.year",
                    night.toString(),
                    String.valueOf(DiaryYears.FIRST),
                    String.valueOf(DiaryYears.LAST));
            return null;
        }
        return night;
    }
}
