/** Cards with the figures of a period: what they say as records, and nodes that show it. */
@NullMarked
package org.crampdiary.ui.parts.charts;

import org.jspecify.annotations.NullMarked;
