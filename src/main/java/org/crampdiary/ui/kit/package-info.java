/** Reusable nodes and what is known of JavaFX; no service and no diary in it. */
@NullMarked
package org.crampdiary.ui.kit;

import org.jspecify.annotations.NullMarked;
