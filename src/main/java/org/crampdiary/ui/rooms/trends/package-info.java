@NullMarked
package org.crampdiary.ui.rooms.trends;

import org.jspecify.annotations.NullMarked;
