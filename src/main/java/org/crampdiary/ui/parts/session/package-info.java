/** The open diary and the services that every room uses. */
@NullMarked
package org.crampdiary.ui.parts.session;

import org.jspecify.annotations.NullMarked;
