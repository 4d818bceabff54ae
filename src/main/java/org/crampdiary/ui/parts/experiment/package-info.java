@NullMarked
package org.crampdiary.ui.parts.experiment;

import org.jspecify.annotations.NullMarked;
