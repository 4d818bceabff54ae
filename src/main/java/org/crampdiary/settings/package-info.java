@NullMarked
package org.crampdiary.settings;

import org.jspecify.annotations.NullMarked;
