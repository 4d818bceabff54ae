@NullMarked
package org.crampdiary.ui.rooms.tonight;

import org.jspecify.annotations.NullMarked;
