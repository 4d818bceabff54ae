@NullMarked
package org.crampdiary.guidance.rules;

import org.jspecify.annotations.NullMarked;
