/** Nodes that draw what a report holds. */
@NullMarked
package org.crampdiary.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
