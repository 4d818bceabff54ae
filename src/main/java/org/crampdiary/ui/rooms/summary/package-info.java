@NullMarked
package org.crampdiary.ui.rooms.summary;

import org.jspecify.annotations.NullMarked;
