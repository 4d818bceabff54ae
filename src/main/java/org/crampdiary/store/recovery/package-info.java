@NullMarked
package org.crampdiary.store.recovery;

import org.jspecify.annotations.NullMarked;
