package org.crampdiary.ui.parts.charts;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.PaperStyle;
import org.crampdiary.ui.kit.Pictures;
import org.crampdiary.ui.kit.svg.SvgDrawing;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * Copies and saves the charts of one room as pictures, and says so in a notice. A picture is drawn
 * anew on a sheet of its own, always in the light colours, in the same size and without buttons,
 * whatever the window looks like. For the FX thread.
 */
public final class ChartPictures {

    private static final double SHARP = 2;

    private final PaperStyle style;
    private final FilePicker files;
    private final FileOutput output;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;

    public ChartPictures(RoomServices services, PaperStyle style, FilePicker files) {
        this.style = style;
        this.files = files;
        this.output = services.output();
        this.notices = services.notices();
        this.messages = services.messages();
        this.clock = services.clock();
    }

    /**
     * The button for one card. Its id is {@code card-picture}; those of its items end in {@code
     * -copy}, {@code -png} and {@code -svg}.
     *
     * @param picture what the card shows when an item is chosen
     */
    public PictureMenu menu(String card, Supplier<Picture> picture) {
        PictureMenu menu = new PictureMenu(card + "-picture", messages);
        menu.add("copy", messages.text("picture.copy"), () -> copy(picture.get()));
        menu.add("png", messages.text("picture.png"), () -> savePixels(menu, picture.get()));
        menu.add("svg", messages.text("picture.svg"), () -> saveDrawing(menu, picture.get()));
        return menu;
    }

    private void copy(Picture picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(pixels(picture));
        Clipboard.getSystemClipboard().setContent(content);
        notices.done(messages.text("picture.copied", picture.title()));
    }

    private void savePixels(PictureMenu menu, Picture picture) {
        FilePicker.Kind kind = new FilePicker.Kind(messages.text("picture.png-file"), "png");
        ask(
                menu,
                picture,
                kind,
                file -> {
                    WritableImage pixels = pixels(picture);
                    write(file, () -> Pictures.png(pixels));
                });
    }

    private void saveDrawing(PictureMenu menu, Picture picture) {
        FilePicker.Kind kind = new FilePicker.Kind(messages.text("picture.svg-file"), "svg");
        ask(
                menu,
                picture,
                kind,
                file -> {
                    byte[] drawing = drawing(picture);
                    write(file, () -> drawing);
                });
    }

    private void ask(
            PictureMenu menu, Picture picture, FilePicker.Kind kind, Consumer<Path> action) {
        String name =
                messages.text(
                        "picture.file-name",
                        fileWord(picture.title()),
                        LocalDate.now(clock).toString());
        files.save(
                menu,
                messages.text("picture.save", picture.title()),
                kind,
                name + "." + kind.extension(),
                action);
    }

    private void write(Path file, Callable<byte[]> content) {
        output.save(
                file,
                content,
                written -> messages.text("picture.saved", written.getFileName().toString()));
    }

    private WritableImage pixels(Picture picture) {
        return Pictures.taken(sheet(picture), SHARP);
    }

    private byte[] drawing(Picture picture) {
        return SvgDrawing.of(
                sheet(picture), picture.title(), picture.description(), messages.language().code());
    }

    /** The sheet with its colours, as high as it needs to be. */
    private VBox sheet(Picture picture) {
        VBox sheet = picture.sheet();
        style.dressForPaper(new Scene(sheet));
        sheet.applyCss();
        double width = Math.ceil(sheet.prefWidth(-1));
        sheet.resize(width, Math.ceil(sheet.prefHeight(width)));
        sheet.layout();
        // Some parts are as high as their width asks for, which they have only now.
        sheet.resize(width, Math.ceil(sheet.prefHeight(width)));
        sheet.layout();
        sheet.layout();
        return sheet;
    }

    /** A title as a part of a file's name that every system takes. */
    static String fileWord(String title) {
        String latin =
                title.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
