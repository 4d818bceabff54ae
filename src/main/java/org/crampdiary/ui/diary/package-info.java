@NullMarked
package org.crampdiary.ui.diary;

import org.jspecify.annotations.NullMarked;
