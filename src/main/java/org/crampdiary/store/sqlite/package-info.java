@NullMarked
package org.crampdiary.store.sqlite;

import org.jspecify.annotations.NullMarked;
