/** Tables of other programs: what their columns mean, and what comes in of them. */
@NullMarked
package org.crampdiary.ui.parts.mapping;

import org.jspecify.annotations.NullMarked;
