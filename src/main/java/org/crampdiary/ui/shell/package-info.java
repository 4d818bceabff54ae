@NullMarked
package org.crampdiary.ui.shell;

import org.jspecify.annotations.NullMarked;
