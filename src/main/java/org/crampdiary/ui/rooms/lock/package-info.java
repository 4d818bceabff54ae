/** The screen of a protected diary that is locked. */
@NullMarked
package org.crampdiary.ui.rooms.lock;

import org.jspecify.annotations.NullMarked;
