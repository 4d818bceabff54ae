@NullMarked
package org.crampdiary.store.place;

import org.jspecify.annotations.NullMarked;
