package org.crampdiary.settings;

/**
 * What the person wants to be reminded of.
 *
 * @param morningReminder the night
 * @param eveningReminder the day
 */
public record RemindedOf(boolean morningReminder, boolean eveningReminder) {

    public static final RemindedOf NOTHING = new RemindedOf(false, false);
}
