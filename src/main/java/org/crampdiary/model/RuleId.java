package org.crampdiary.model;

import java.util.List;

/** Identity of a guidance rule, in the order of the specification. */
public enum RuleId implements Coded {
    G01,
    G02,
    G03,
    G04,
    G05,
    G06,
    G07,
    G08,
    G09,
    G10,
    G11,
    G12,
    G13,
    G14,
    G15,
    G16,
    G17,
    G18,
    G19;

    /** The order in which advice of one level is given: the most specific first. */
    public static final List<RuleId> SPECIFIC_FIRST =
            List.of(
                    G01, G02, G19, G05, G06, G04, G03, G18, G15, G16, G17, G12, G13, G11, G10, G09,
                    G08, G14, G07);

    @Override
    public String family() {
        return "rule";
    }

    /** The identity as written, such as {@code G08}: upper case, unlike other codes. */
    @Override
    public String code() {
        return name();
    }
}
