@NullMarked
package org.crampdiary.ui.parts.pause;

import org.jspecify.annotations.NullMarked;
