@NullMarked
package org.crampdiary.ui.parts.library;

import org.jspecify.annotations.NullMarked;
