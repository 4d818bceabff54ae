@NullMarked
package org.crampdiary.ui.question;

import org.jspecify.annotations.NullMarked;
