@NullMarked
package org.crampdiary.ui.library;

import org.jspecify.annotations.NullMarked;
