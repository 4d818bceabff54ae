@NullMarked
package org.crampdiary.ui.visit;

import org.jspecify.annotations.NullMarked;
