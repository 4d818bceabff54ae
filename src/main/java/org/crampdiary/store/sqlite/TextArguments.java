package org.crampdiary.store.sqlite;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crampdiary.model.Coded;
import org.crampdiary.model.RoughDate;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/** Writes codes, dates, moments and zones as text that {@link Columns} reads back exactly. */
final class TextArguments implements ArgumentFactory.Preparable {

    private static final Set<Type> TIMES =
            Set.of(LocalDate.class, RoughDate.class, Instant.class, OffsetDateTime.class);

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return TIMES.contains(type) || isCodeOrZone(type)
                ? Optional.of(TextArguments::argument)
                : Optional.empty();
    }

    private static boolean isCodeOrZone(Type type) {
        return type instanceof Class<?> kind
                && (Coded.class.isAssignableFrom(kind) || ZoneId.class.isAssignableFrom(kind));
    }

    private static Argument argument(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> null;
                    case Coded constant -> constant.code();
                    case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
                    default -> value.toString();
                };
        return (position, statement, context) -> {
            if (text == null) {
                statement.setNull(position, Types.VARCHAR);
            } else {
                statement.setString(position, text);
            }
        };
    }
}
