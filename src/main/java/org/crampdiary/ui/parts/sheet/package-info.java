/** Sheets of paper as they will be printed: their preview, and the year on one of them. */
@NullMarked
package org.crampdiary.ui.parts.sheet;

import org.jspecify.annotations.NullMarked;
