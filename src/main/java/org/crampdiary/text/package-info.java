@NullMarked
package org.crampdiary.text;

import org.jspecify.annotations.NullMarked;
