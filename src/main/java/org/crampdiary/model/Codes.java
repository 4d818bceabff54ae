package org.crampdiary.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of each type by their codes, since a diary is full of them. */
final class Codes {

    static final ClassValue<Map<String, Object>> OF =
            new ClassValue<>() {
                @Override
                protected Map<String, Object> computeValue(Class<?> type) {
                    return Arrays.stream(type.getEnumConstants())
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            constant -> ((Coded) constant).code(),
                                            Function.identity()));
                }
            };

    private Codes() {}
}
