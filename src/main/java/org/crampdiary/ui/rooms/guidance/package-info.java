@NullMarked
package org.crampdiary.ui.rooms.guidance;

import org.jspecify.annotations.NullMarked;
