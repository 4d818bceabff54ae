@NullMarked
package org.crampdiary.summary;

import org.jspecify.annotations.NullMarked;
