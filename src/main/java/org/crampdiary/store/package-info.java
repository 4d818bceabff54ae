@NullMarked
package org.crampdiary.store;

import org.jspecify.annotations.NullMarked;
