package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ring.
 *
 * @param emergency the emergency number, such as 112
 * @param outOfHours the number for advice at night, or null where there is none
 */
public record PhoneNumbers(String emergency, @Nullable String outOfHours) {}
