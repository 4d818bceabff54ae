/**
 * What a figure says and what a chart draws, in sentences, bars, intervals and tables: the same for
 * window, page and command line.
 */
@NullMarked
package org.crampdiary.report;

import org.jspecify.annotations.NullMarked;
