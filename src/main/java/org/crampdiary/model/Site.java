package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/** Where a cramp was; either part may be unknown. */
public record Site(@Nullable Muscle muscle, @Nullable Side side) {}
