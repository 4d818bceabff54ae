/** Inputs that nobody thought of, for everything that reads a file. */
@NullMarked
package org.crampdiary.fuzz;

import org.jspecify.annotations.NullMarked;
