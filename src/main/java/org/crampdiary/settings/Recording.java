package org.crampdiary.settings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;

/**
 * What the person writes down of a day.
 *
 * @param glass what the person drinks from
 * @param recorded names of the optional fields that are asked; a newer version may know more
 */
public record Recording(Glass glass, List<String> recorded) {

    public static final Recording DEFAULT =
            new Recording(
                    Glass.ML_200, NightFields.usual().stream().map(EntryField::name).toList());

    public Recording {
        glass = Objects.requireNonNullElse(glass, Glass.ML_200); // earlier files have neither
        recorded =
                recorded == null
                        ? NightFields.usual().stream().map(EntryField::name).toList()
                        : List.copyOf(recorded);
    }

    public Recording with(Glass value) {
        return new Recording(value, recorded);
    }

    /** The same with a field asked or not. */
    public Recording with(EntryField<Night, ?> field, boolean asked) {
        Stream<String> others = recorded.stream().filter(name -> !name.equals(field.name()));
        Stream<String> itself = asked ? Stream.of(field.name()) : Stream.empty();
        return new Recording(glass, Stream.concat(others, itself).toList());
    }

    /** Whether the person is asked; what is not optional always is. */
    public boolean asks(EntryField<Night, ?> field) {
        return !NightFields.optional().contains(field) || recorded.contains(field.name());
    }

    /** Whether it is to be seen: asked, or answered already. */
    public boolean shows(EntryField<Night, ?> field, Night record) {
        return asks(field) || field.of(record) != null;
    }
}
