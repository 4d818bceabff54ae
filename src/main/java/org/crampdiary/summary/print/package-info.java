@NullMarked
package org.crampdiary.summary.print;

import org.jspecify.annotations.NullMarked;
