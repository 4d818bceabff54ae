package org.crampdiary.ui.parts.sheet;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.report.NightMap;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.YearPdf;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** Which year stands on the sheet, and the sheet itself, made only while it is looked at. */
final class YearSheetModel {

    private final SheetModel sheet;
    private final Settings settings;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObjectProperty<NightMap.@Nullable Year> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<NightMap> map =
            new ReadOnlyObjectWrapper<>(new NightMap(List.of()));

    YearSheetModel(RoomServices services, PagePrinter printer, Settings settings) {
        this.sheet = new SheetModel(services, printer, settings);
        this.settings = settings;
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

    /** The sheet, made only while it is looked at. */
    SheetModel sheet() {
        return sheet;
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
            sheet.clear();
            return;
        }
        Paper size = Paper.of(settings.preferences().residence().region());
        sheet.make(() -> new YearPdf(messages).of(shown, size));
    }

    /** The name that is proposed for the file. */
    String fileName() {
        NightMap.Year shown = year.get();
        return messages.text(
                "year-sheet.file-name", shown == null ? "" : Integer.toString(shown.year()));
    }
}
