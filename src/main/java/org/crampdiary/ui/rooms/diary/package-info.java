@NullMarked
package org.crampdiary.ui.rooms.diary;

import org.jspecify.annotations.NullMarked;
