/** Drawings of what a window shows, for files; no services, no rooms. */
@NullMarked
package org.crampdiary.ui.kit.svg;

import org.jspecify.annotations.NullMarked;
