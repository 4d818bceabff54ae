package org.crampdiary.library;

import org.crampdiary.model.RuleId;

/** Where a link leads. */
public sealed interface Target {

    /** Another page of the library. */
    record OtherPage(String slug) implements Target {}

    /** What the diary says about a rule of the guidance. */
    record OfRule(RuleId rule) implements Target {}
}
