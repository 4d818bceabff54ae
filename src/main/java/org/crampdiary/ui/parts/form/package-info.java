@NullMarked
package org.crampdiary.ui.parts.form;

import org.jspecify.annotations.NullMarked;
