@NullMarked
package org.crampdiary.exchange;

import org.jspecify.annotations.NullMarked;
