@NullMarked
package org.crampdiary.summary.html;

import org.jspecify.annotations.NullMarked;
