/** Which nights a room looks at. */
@NullMarked
package org.crampdiary.ui.parts.period;

import org.jspecify.annotations.NullMarked;
