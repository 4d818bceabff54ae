@NullMarked
package org.crampdiary.guidance;

import org.jspecify.annotations.NullMarked;
