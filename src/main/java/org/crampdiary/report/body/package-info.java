/** The drawing of the body, as data: the same for the window and the page. */
@NullMarked
package org.crampdiary.report.body;

import org.jspecify.annotations.NullMarked;
