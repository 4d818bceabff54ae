package org.crampdiary.ui.rooms.settings;

/**
 * What can be done with a diary and its backups, and is done outside of the rooms.
 *
 * @param goBack leaves the rooms for the backups
 * @param check checks the diary and its newest backups whole, and says what was found
 */
public record BackupActions(Runnable goBack, Runnable check) {}
