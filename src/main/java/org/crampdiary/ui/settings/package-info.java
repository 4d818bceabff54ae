@NullMarked
package org.crampdiary.ui.settings;

import org.jspecify.annotations.NullMarked;
