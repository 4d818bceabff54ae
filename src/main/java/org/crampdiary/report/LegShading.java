package org.crampdiary.report;

import org.crampdiary.trends.LegFigures;

/** Both legs with the cramps of each place; nothing is drawn when no place has any. */
public record LegShading(LegFigures figures) implements Drawing {}
