/** The drawn body as nodes. */
@NullMarked
package org.crampdiary.ui.kit.body;

import org.jspecify.annotations.NullMarked;
