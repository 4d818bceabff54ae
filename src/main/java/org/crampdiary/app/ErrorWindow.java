package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Subscription;
import org.crampdiary.settings.Program;
import org.crampdiary.store.FailureDetails;
import org.crampdiary.store.Folders;
import org.crampdiary.store.LogFile;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * The one window for what nobody foresaw: a short code, and details to copy that hold no entry's
 * text.
 */
final class ErrorWindow {

    private static final Logger LOG = System.getLogger(ErrorWindow.class.getName());

    private ErrorWindow() {}

    /** In the colours of {@code windowTheme}. For the FX thread. */
    static void show(Throwable error, Messages messages, WindowTheme windowTheme) {
        String code = code(error);
        LOG.log(Level.ERROR, "unexpected error " + code, error);
        Alert alert =
                new Alert(
                        Alert.AlertType.ERROR,
                        "",
                        new ButtonType(messages.text("notice.close"), ButtonData.CANCEL_CLOSE));
        alert.setTitle(messages.text("app.name"));
        alert.setHeaderText(messages.text("error.title"));
        alert.setGraphic(null);
        Label what = Texts.body(messages.text("error.unexpected", code));
        TextArea details = new TextArea(details(error, code));
        details.setEditable(false);
        Label copied = Texts.quiet(messages.text("error.copied", Folders.logs().toString()));
        copied.setId("error-copied");
        Visibility.when(false, copied);
        Button copy =
                Buttons.plain(
                        "error-copy",
                        messages.text("error.copy"),
                        () -> {
                            copy(details.getText());
                            Visibility.when(true, copied);
                        });
        alert.getDialogPane().setContent(new Card(what, details, copy, copied));
        Subscription colours = windowTheme.dress(alert.getDialogPane().getScene());
        alert.setOnHidden(_ -> colours.unsubscribe());
        alert.show();
    }

    /** Six letters and digits that are the same for the same error at the same place. */
    static String code(Throwable error) {
        int hash = error.getClass().getName().hashCode();
        StackTraceElement[] trace = error.getStackTrace();
        for (int depth = 0; depth < Math.min(3, trace.length); depth++) {
            hash = hash * 31 + trace[depth].toString().hashCode();
        }
        String text = Integer.toUnsignedString(hash, 36).toUpperCase(Locale.ROOT);
        return ("000000" + text).substring(text.length());
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details + LogFile.newest(Folders.logs()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String details(Throwable error, String code) {
        return "Cramp Diary "
                + Program.version()
                + ", "
                + code
                + "\n"
                + System.getProperty("os.name")
                + ", Java "
                + Runtime.version()
                + "\n"
                + FailureDetails.of(error);
    }
}
