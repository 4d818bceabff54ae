@NullMarked
package org.crampdiary.app;

import org.jspecify.annotations.NullMarked;
