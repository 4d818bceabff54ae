@NullMarked
package org.crampdiary;

import org.jspecify.annotations.NullMarked;
