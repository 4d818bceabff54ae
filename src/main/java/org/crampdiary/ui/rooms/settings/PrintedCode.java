package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.RecoveryCodePdf;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.PaperOutput;
import org.crampdiary.ui.parts.sheet.PrintModel;

/**
 * The page with a recovery code on its way to a printer; it is written to no file.
 *
 * @param diary the file that the code opens
 */
record PrintedCode(PaperOutput output, RoomServices services, Settings settings, Path diary) {

    /** Begins to print it. */
    PrintModel of(String code) {
        return output.print(() -> page(code), "print.or-write-down");
    }

    private byte[] page(String code) {
        return new RecoveryCodePdf(services.messages())
                .of(
                        List.of(code.split(ProtectionViewModel.BETWEEN_GROUPS, -1)),
                        LocalDate.now(services.clock()),
                        diary.getFileName().toString(),
                        Paper.of(settings.preferences().residence().region()));
    }
}
