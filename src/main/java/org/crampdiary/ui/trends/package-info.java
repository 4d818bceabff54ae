@NullMarked
package org.crampdiary.ui.trends;

import org.jspecify.annotations.NullMarked;
