package org.crampdiary.summary.pdf;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.html.RecoveryCodeHtml;
import org.crampdiary.text.Messages;

/**
 * Makes the page with a recovery code as a PDF file, in the same way as the summary: tagged for
 * screen readers (PDF/UA-1), fonts embedded, nothing fetched. For any thread but the window's.
 */
public final class RecoveryCodePdf {

    private final RecoveryCodeHtml html;

    public RecoveryCodePdf(Messages messages) {
        this.html = new RecoveryCodeHtml(messages);
    }

    /** The bytes of the file, which has one page; see {@link RecoveryCodeHtml#of}. */
    public byte[] of(List<String> groups, LocalDate made, String diary, Paper paper) {
        return Rendering.of(html.of(groups, made, diary, paper)).pdf();
    }
}
