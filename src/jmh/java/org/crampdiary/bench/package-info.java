@NullMarked
package org.crampdiary.bench;

import org.jspecify.annotations.NullMarked;
