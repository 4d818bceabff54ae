@NullMarked
package org.crampdiary.ui.guidance;

import org.jspecify.annotations.NullMarked;
