@NullMarked
package org.crampdiary.page;

import org.jspecify.annotations.NullMarked;
