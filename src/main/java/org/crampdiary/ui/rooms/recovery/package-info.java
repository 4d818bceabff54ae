@NullMarked
package org.crampdiary.ui.rooms.recovery;

import org.jspecify.annotations.NullMarked;
