package org.crampdiary.ui.parts.sheet;

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

    private final String id;
    private final Messages messages;

    /** Ids begin with {@code id}, such as {@code id-sheet-1}. */
    Sheets(String id, Messages messages) {
        super(16);
        this.id = id;
        this.messages = messages;
        setId(id + "-sheets");
        getStyleClass().add("sheets");
        setMinWidth(0); // a sheet is as wide as there is room, whatever its picture measures
    }

    /** Shows these in place of the present ones. */
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
        sheet.setId(id + "-sheet-" + number);
        sheet.getStyleClass().add("sheet");
        return sheet;
    }
}
