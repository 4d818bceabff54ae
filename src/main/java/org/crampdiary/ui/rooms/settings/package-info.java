@NullMarked
package org.crampdiary.ui.rooms.settings;

import org.jspecify.annotations.NullMarked;
