package org.crampdiary.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command that stand for fields of an entry: one for each field, with its word as
 * name. A list is given element by element, an empty one by the word "none".
 */
final class FieldOptions<E extends Record> {

    private static final String NONE = "none";
    private static final String BETWEEN = ":";

    /** Up to so many codes stand in the short form of the usage. */
    private static final int FEW = 3;

    private final String form;
    private final List<EntryField<E, ?>> fields;

    /**
     * @param form what the message keys of the questions begin with, such as {@code day.}
     */
    FieldOptions(String form, List<EntryField<E, ?>> fields) {
        this.form = form;
        this.fields = List.copyOf(fields);
    }

    /** Adds them to a command that has no such options yet. */
    void addTo(CommandSpec command) {
        Messages messages = new Messages(Language.ENGLISH);
        for (EntryField<E, ?> field : fields) {
            String question = messages.text(form + field.word());
            command.addOption(
                    OptionSpec.builder(name(field))
                            .type(field.list() ? List.class : String.class)
                            .auxiliaryTypes(String.class)
                            .paramLabel(label(field.kind()))
                            .description(question + ": " + description(field.kind()))
                            .build());
        }
    }

    private static String name(EntryField<?, ?> field) {
        return "--" + field.option();
    }

    private static String label(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Decimal number -> number.unit().name();
            case FieldKind.Whole number -> number.unit().name();
            case FieldKind.Scale _ -> "N";
            case FieldKind.YesNo _ -> "yes|no";
            case FieldKind.Text _ -> "TEXT";
            case FieldKind.Entries<?> entries -> label(entries.shape());
            case FieldKind.Code<?>(var type) when type.getEnumConstants().length <= FEW ->
                    codes(type, "|");
            default -> "CODE";
        };
    }

    /** Such as {@code TYPE[:MINUTES[:INTENSITY]]}. */
    private static String label(EntryShape<?> shape) {
        return shape.fields().stream()
                        .map(field -> field.name().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining("[" + BETWEEN))
                + "]".repeat(shape.fields().size() - 1);
    }

    private static String description(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Numeric<?> range -> range.min() + " to " + range.max() + ".";
            case FieldKind.YesNo _ -> "yes or no.";
            case FieldKind.Text(var limit) -> "at most " + limit.max() + " characters.";
            case FieldKind.Code<?>(var type) -> codes(type, ", ") + ".";
            case FieldKind.Codes<?>(var type) -> codes(type, ", ") + "; or none. May be repeated.";
            case FieldKind.Entries<?> _ -> "one after the other, or none; replaces those before.";
            default -> "";
        };
    }

    private static String codes(Class<? extends Coded> type, String between) {
        return Arrays.stream(type.getEnumConstants())
                .map(Coded::code)
                .collect(Collectors.joining(between));
    }

    /**
     * Sets the fields whose options were given, and no others.
     *
     * @param language in which numbers are typed
     * @throws WrongUsage when a value is not allowed
     */
    void write(CommandSpec command, Language language, EntryValues<E> values) {
        for (EntryField<E, ?> field : fields) {
            Object given = command.findOption(name(field)).getValue();
            if (given instanceof List<?> texts) {
                values.set(untyped(field), list(field, texts, language));
            } else if (given instanceof String text) {
                values.set(untyped(field), value(field.kind(), name(field), text, language));
            }
        }
    }

    @SuppressWarnings("unchecked") // what is set is read by the kind of the field
    private static <E> EntryField<E, Object> untyped(EntryField<E, ?> field) {
        return (EntryField<E, Object>) field;
    }

    private static List<?> list(EntryField<?, ?> field, List<?> texts, Language language) {
        if (texts.equals(List.of(NONE))) {
            return List.of();
        }
        return Arguments.list(name(field), texts).stream()
                .map(text -> element(field.kind(), name(field), text.toString(), language))
                .distinct()
                .toList();
    }

    private static Object element(
            FieldKind<?> kind, String option, String text, Language language) {
        return switch (kind) {
            case FieldKind.Codes<?> codes -> code(codes, option, text);
            case FieldKind.Entries<?> entries -> entry(entries.shape(), option, text, language);
            default -> throw new IllegalArgumentException(option + " is not a list");
        };
    }

    private static <T extends Record> T entry(
            EntryShape<T> shape, String option, String text, Language language) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length > shape.fields().size()) {
            throw WrongUsage.of("usage.activity", text);
        }
        EntryValues<T> values = shape.values();
        for (int i = 0; i < parts.length; i++) {
            EntryField<T, ?> field = shape.fields().get(i);
            values.set(untyped(field), value(field.kind(), option, parts[i], language));
        }
        return values.build();
    }

    private static Object value(FieldKind<?> kind, String option, String text, Language language) {
        return switch (kind) {
            case FieldKind.Decimal range -> Arguments.number(range, option, text, language);
            case FieldKind.Whole range -> (int) Arguments.number(range, option, text, language);
            case FieldKind.Scale range -> (int) Arguments.number(range, option, text, language);
            case FieldKind.YesNo _ -> Arguments.yesNo(option, text);
            case FieldKind.Text(var limit) -> Arguments.text(limit, option, text);
            case FieldKind.Code<?> code -> code(code, option, text);
            default -> throw new IllegalArgumentException(option + " is not typed as one word");
        };
    }

    private static <C extends Enum<C> & Coded> C code(
            FieldKind.Code<C> kind, String option, String text) {
        return Arguments.code(kind.type(), option, text);
    }

    private static <C extends Enum<C> & Coded> C code(
            FieldKind.Codes<C> kind, String option, String text) {
        return Arguments.code(kind.type(), option, text);
    }
}
