@NullMarked
package org.crampdiary.ui.parts.clock;

import org.jspecify.annotations.NullMarked;
