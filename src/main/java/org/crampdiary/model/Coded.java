package org.crampdiary.model;

import java.util.Locale;
import java.util.Optional;

/**
 * An enum constant that has a stable code in files and a name in the message bundles under {@code
 * family.code}.
 */
public interface Coded {

    /** The constant's Java name; implemented by the enum itself. */
    String name();

    /**
     * The first part of the message key, such as {@code muscle}: the enum's name unless it says.
     */
    default String family() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The code in the exchange format, such as {@code foot-sole}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} with exactly this code, or empty. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        return Optional.ofNullable(Codes.OF.get(type).get(code)).map(type::cast);
    }
}
