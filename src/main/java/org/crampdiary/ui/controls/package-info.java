@NullMarked
package org.crampdiary.ui.controls;

import org.jspecify.annotations.NullMarked;
