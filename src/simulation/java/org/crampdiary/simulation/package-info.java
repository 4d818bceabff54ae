@NullMarked
package org.crampdiary.simulation;

import org.jspecify.annotations.NullMarked;
