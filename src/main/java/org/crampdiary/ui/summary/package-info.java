@NullMarked
package org.crampdiary.ui.summary;

import org.jspecify.annotations.NullMarked;
