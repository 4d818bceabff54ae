package org.crampdiary.ui.parts.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.pdf.PageImage;
import org.crampdiary.summary.pdf.Pages;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** A document as it is shown, saved and printed: always the same one. For the FX thread. */
public final class SheetModel {

    private static final float PREVIEW_DPI = 110;

    /** The document as a file and as pictures of its sheets. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    public record Made(byte[] pdf, List<PageImage> pages) {}

    private final LatestTask latest;
    private final PaperOutput output;
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();

    public SheetModel(RoomServices services, PagePrinter printer, Settings settings) {
        this.latest = new LatestTask(services.tasks());
        this.output = new PaperOutput(printer, services, settings);
    }

    /** The document; null before the first is there and while there is none. */
    public ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Makes another document, in the background; the one before stands until it is there. */
    public void make(Callable<byte[]> work) {
        latest.compute(
                () -> {
                    byte[] pdf = work.call();
                    return new Made(pdf, Pages.images(pdf, PREVIEW_DPI));
                },
                made::set);
    }

    /** There is no document now. */
    public void clear() {
        latest.forget();
        made.set(null);
    }

    /** What saves and prints it. */
    public PaperOutput output() {
        return output;
    }

    /** Writes the document that is shown to a file. */
    void save(Path file) {
        Made now = made.get();
        if (now != null) {
            output.save(file, now::pdf);
        }
    }

    /** Begins to print the document that is shown; null while there is none. */
    @Nullable PrintModel print() {
        Made now = made.get();
        return now == null ? null : output.print(now::pdf);
    }
}
