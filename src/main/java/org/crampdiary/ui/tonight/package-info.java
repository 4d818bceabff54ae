@NullMarked
package org.crampdiary.ui.tonight;

import org.jspecify.annotations.NullMarked;
