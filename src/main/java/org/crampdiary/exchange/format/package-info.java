@NullMarked
package org.crampdiary.exchange.format;

import org.jspecify.annotations.NullMarked;
