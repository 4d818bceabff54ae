@NullMarked
package org.crampdiary.ui.parts.visit;

import org.jspecify.annotations.NullMarked;
