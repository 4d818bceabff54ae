@NullMarked
package org.crampdiary.exchange.csv;

import org.jspecify.annotations.NullMarked;
