@NullMarked
package org.crampdiary.library;

import org.jspecify.annotations.NullMarked;
