package org.crampdiary.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.util.Subscription;
import org.crampdiary.settings.Program;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;

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
        alert.getDialogPane().setContent(new Card(what, details));
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

    /** Types and places only: an error's message could quote an entry. */
    private static String details(Throwable error, String code) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("Cramp Diary " + Program.version() + ", " + code);
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            out.println(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                out.println("  " + place);
            }
        }
        return text.toString();
    }
}
