package org.crampdiary.summary.html;

import org.crampdiary.summary.SummaryModel;

/** One part of the page. */
interface Section {
    void write(Xhtml out, SummaryModel model);
}
