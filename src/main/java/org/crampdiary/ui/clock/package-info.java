@NullMarked
package org.crampdiary.ui.clock;

import org.jspecify.annotations.NullMarked;
