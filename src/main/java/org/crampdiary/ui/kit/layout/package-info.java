/** Cards, rows, folds and words. */
@NullMarked
package org.crampdiary.ui.kit.layout;

import org.jspecify.annotations.NullMarked;
