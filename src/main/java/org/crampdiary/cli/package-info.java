@NullMarked
package org.crampdiary.cli;

import org.jspecify.annotations.NullMarked;
