@NullMarked
package org.crampdiary.ui.common;

import org.jspecify.annotations.NullMarked;
