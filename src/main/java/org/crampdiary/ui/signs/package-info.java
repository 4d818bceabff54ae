@NullMarked
package org.crampdiary.ui.signs;

import org.jspecify.annotations.NullMarked;
