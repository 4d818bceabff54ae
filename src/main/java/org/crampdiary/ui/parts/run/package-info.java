/** "14 nights for the doctor", or for ever. */
@NullMarked
package org.crampdiary.ui.parts.run;

import org.jspecify.annotations.NullMarked;
