@NullMarked
package org.crampdiary.trends;

import org.jspecify.annotations.NullMarked;
