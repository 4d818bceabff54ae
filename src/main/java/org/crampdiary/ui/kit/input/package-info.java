/** Controls that a person answers with. */
@NullMarked
package org.crampdiary.ui.kit.input;

import org.jspecify.annotations.NullMarked;
