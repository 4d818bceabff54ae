@NullMarked
package org.crampdiary.summary.pdf;

import org.jspecify.annotations.NullMarked;
