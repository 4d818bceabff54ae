package org.crampdiary.settings;

/** The colours of the window. */
public enum Theme {
    LIGHT,
    DARK
}
