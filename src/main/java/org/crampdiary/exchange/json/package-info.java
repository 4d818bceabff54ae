@NullMarked
package org.crampdiary.exchange.json;

import org.jspecify.annotations.NullMarked;
