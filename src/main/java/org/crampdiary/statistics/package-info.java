@NullMarked
package org.crampdiary.statistics;

import org.jspecify.annotations.NullMarked;
