@NullMarked
package org.crampdiary.ui.entry;

import org.jspecify.annotations.NullMarked;
