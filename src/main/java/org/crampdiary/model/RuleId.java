package org.crampdiary.model;

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
