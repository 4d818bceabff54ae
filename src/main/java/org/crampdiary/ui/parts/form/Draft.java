package org.crampdiary.ui.parts.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import org.crampdiary.model.Coded;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, as a small text of names and values. What is unknown has no line;
 * lines that are not understood are left out when they are read.
 */
public final class Draft {

    private static final int MOST_DIGITS = 9;

    private final Map<String, String> values;

    public Draft() {
        values = new TreeMap<>();
    }

    private Draft(Map<String, String> values) {
        this.values = values;
    }

    public static Draft read(String text) {
        Map<String, String> values = new TreeMap<>();
        text.lines()
                .forEach(line -> {
                    Properties read = line(line);
                    read.stringPropertyNames()
                            .forEach(name -> values.put(name, read.getProperty(name)));
                });
        return new Draft(values);
    }

    private static Properties line(String line) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(line));
        } catch (IllegalArgumentException _) { // half of an escape, as a damaged draft has it
            read.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** One line for each value, sorted by name; equal for equal values. */
    public String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** As {@link Properties#load} reads it back. */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\f' -> text.append("\\f");
                case ' ' -> text.append(i == 0 ? "\\ " : " ");
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    /** The nights after which values are named, such as {@code 2026-03-04.note}; in order. */
    public Set<LocalDate> nights() {
        return values.keySet().stream()
                .flatMap(name -> DateInput.parse(name.split("\\.", 2)[0]).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    public void put(String name, NumberInput input) {
        put(name, input.draft());
    }

    public void put(String name, @Nullable Coded constant) {
        put(name, constant == null ? null : (Object) constant.code());
    }

    /** Null and the empty list are kept apart. */
    public void put(String name, @Nullable List<? extends Coded> constants) {
        if (constants != null) {
            put(name, (Object) String.join(",", constants.stream().map(Coded::code).toList()));
        }
    }

    public @Nullable String get(String name) {
        return values.get(name);
    }

    public String textOf(String name) {
        return values.getOrDefault(name, "");
    }

    public void into(String name, NumberInput input) {
        input.restore(textOf(name));
    }

    public void text(String name, Property<String> property) {
        property.setValue(textOf(name));
    }

    /** Yes or no; null when there is no such line. */
    public @Nullable Boolean yesNo(String name) {
        String value = values.get(name);
        return value == null ? null : Boolean.valueOf(value);
    }

    /** A number without a sign, of at most nine digits; null when there is none. */
    public @Nullable Integer number(String name) {
        String value = textOf(name);
        boolean digits =
                !value.isEmpty()
                        && value.length() <= MOST_DIGITS
                        && value.chars().allMatch(Character::isDigit);
        return digits ? Integer.valueOf(value) : null;
    }

    public <E extends Enum<E> & Coded> void one(
            String name, Class<E> type, ObjectProperty<@Nullable E> property) {
        property.set(Coded.of(type, textOf(name)).orElse(null));
    }

    /** The constants of a line; none when there is no such line. */
    public <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> type) {
        List<E> list = new ArrayList<>();
        parts(name, ",").forEach(code -> Coded.of(type, code).ifPresent(list::add));
        return List.copyOf(list);
    }

    /** The parts of a value; none when it is empty or there is none. */
    public List<String> parts(String name, String separator) {
        String value = textOf(name);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(separator, -1));
    }

    /** Part {@code index} of a line of parts, when it names a constant. */
    public static <E extends Enum<E> & Coded> @Nullable E code(
            Class<E> type, List<String> parts, int index) {
        Optional<E> found =
                index < parts.size() ? Coded.of(type, parts.get(index)) : Optional.empty();
        return found.orElse(null);
    }

    /** The code of a constant, empty for null. */
    public static String code(@Nullable Coded constant) {
        return constant == null ? "" : constant.code();
    }
}
