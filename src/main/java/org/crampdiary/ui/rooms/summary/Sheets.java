package org.crampdiary.ui.rooms.summary;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampdiary.summary.pdf.PageImage;
import org.crampdiary.text.Messages;

/** The sheets of paper as they will come out of the printer, one below the other. */
final class Sheets extends VBox {

    private static final double EDGE = 2;

    private final Messages messages;

    Sheets(Messages messages) {
        super(16);
        this.messages = messages;
        setId("summary-sheets");
        getStyleClass().add("sheets");
        setMinWidth(0); // a sheet is as wide as there is room, whatever its picture measures
    }

    void show(List<PageImage> pages) {
        getChildren().clear();
        for (PageImage page : pages) {
            getChildren().add(sheet(page, getChildren().size() + 1));
        }
    }

    private Node sheet(PageImage page, int number) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(EDGE));
        view.setAccessibleText(messages.text("summary.sheet", number));
        Region lamp = new Region();
        lamp.getStyleClass().add("lamp");
        StackPane sheet = new StackPane(view, lamp);
        sheet.setMinWidth(0);
        sheet.setId("summary-sheet-" + number);
        sheet.getStyleClass().add("sheet");
        return sheet;
    }
}
