/** Tables of other programs and of spreadsheets, read through a mapping that a person agreed to. */
@NullMarked
package org.crampdiary.exchange.table;

import org.jspecify.annotations.NullMarked;
