package org.crampdiary.ui.parts.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.report.NightMap;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.PageImage;
import org.crampdiary.summary.pdf.Pages;
import org.crampdiary.summary.pdf.YearPdf;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.PaperOutput;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** Which year stands on the sheet, and the sheet itself, made only while it is looked at. */
final class YearSheetModel {

    private static final float PREVIEW_DPI = 110;

    /** The sheet as a file and as a picture. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Made(byte[] pdf, List<PageImage> pages) {}

    private final LatestTask latest;
    private final PaperOutput output;
    private final Supplier<Paper> paper;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObjectProperty<NightMap.@Nullable Year> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<NightMap> map =
            new ReadOnlyObjectWrapper<>(new NightMap(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();

    YearSheetModel(RoomServices services, PagePrinter printer, Supplier<Paper> paper) {
        this.latest = new LatestTask(services.tasks());
        this.output = new PaperOutput(printer, services);
        this.paper = paper;
        this.messages = services.messages();
        open.subscribe((_, _) -> refresh());
        year.subscribe((_, _) -> refresh());
    }

    /** Whether somebody looks at it. */
    BooleanProperty openProperty() {
        return open;
    }

    /** The year on the sheet; null before the first is known. */
    ObjectProperty<NightMap.@Nullable Year> yearProperty() {
        return year;
    }

    /** The years that there are. */
    ReadOnlyObjectProperty<NightMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** The sheet; null until it is made. */
    ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Shows other nights: the same year where it is among them, else the newest. */
    void show(NightMap next) {
        NightMap.Year before = year.get();
        map.set(next);
        year.set(
                next.years().stream()
                        .filter(one -> before != null && one.year() == before.year())
                        .findFirst()
                        .orElseGet(() -> next.years().getFirst()));
    }

    private void refresh() {
        NightMap.Year shown = year.get();
        if (!open.get() || shown == null) {
            latest.forget();
            made.set(null);
            return;
        }
        Paper size = paper.get();
        latest.compute(() -> make(shown, size), made::set);
    }

    private Made make(NightMap.Year shown, Paper size) {
        byte[] pdf = new YearPdf(messages).of(shown, size);
        return new Made(pdf, Pages.images(pdf, PREVIEW_DPI));
    }

    /** The name that is proposed for the file. */
    String fileName() {
        NightMap.Year shown = year.get();
        return messages.text(
                "year-sheet.file-name", shown == null ? "" : Integer.toString(shown.year()));
    }

    /** Writes the sheet that is shown to a file. */
    void save(Path file) {
        Made now = made.get();
        if (now != null) {
            output.save(file, now::pdf);
        }
    }

    /** Hands the sheet that is shown to the usual printer. */
    void print() {
        Made now = made.get();
        if (now != null) {
            output.print(now::pdf, null);
        }
    }
}
