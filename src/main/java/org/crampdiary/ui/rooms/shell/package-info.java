@NullMarked
package org.crampdiary.ui.rooms.shell;

import org.jspecify.annotations.NullMarked;
