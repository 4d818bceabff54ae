@NullMarked
package org.crampdiary.store.backup;

import org.jspecify.annotations.NullMarked;
