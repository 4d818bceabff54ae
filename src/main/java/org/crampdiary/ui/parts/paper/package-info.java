@NullMarked
package org.crampdiary.ui.parts.paper;

import org.jspecify.annotations.NullMarked;
