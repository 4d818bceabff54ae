@NullMarked
package org.crampdiary.ui.parts.signs;

import org.jspecify.annotations.NullMarked;
