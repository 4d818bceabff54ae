package org.crampdiary.ui.rooms.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.sheet.PrintDialog;

/** A new recovery code on its way to the person's paper. */
record CodeOnPaper(ProtectionViewModel model, PrintedCode printed, Messages messages) {

    /** The code itself, to be written down. */
    List<Node> shown(String code) {
        Label shown =
                Texts.label(code.replace('-', ' '), "recovery-code"); // three groups to a line
        shown.setId("protect-code-shown");
        shown.setWrapText(true);
        shown.setMinHeight(Label.USE_PREF_SIZE);
        shown.setFocusTraversable(true);
        Button print = Buttons.plain("protect-print", messages.text("summary.print"), () -> {});
        print.setOnAction(_ -> PrintDialog.over(print, printed.of(code), messages));
        return List.of(
                Texts.body(messages.text("protect.code-write")),
                shown,
                Texts.body(messages.text("protect.code-letters")),
                Texts.quiet(messages.text("protect.code-print")),
                new Flow(
                        Buttons.primary(
                                "protect-written",
                                messages.text("protect.written"),
                                () -> model.codeWritten(code)),
                        print));
    }

    /** One group of it is asked, so that a slip of the pen is found today. */
    List<Node> compared(Step.CodeCheck asked) {
        String question = messages.text("protect.code-check", asked.group());
        TextField group = new TextField();
        group.setId("protect-group");
        group.setAccessibleText(question);
        group.setPrefColumnCount(8);
        group.setMaxWidth(TextField.USE_PREF_SIZE);
        Runnable go = () -> model.checkCode(asked, group.getText());
        group.setOnAction(_ -> go.run());
        return List.of(
                new Field(question, group),
                new Flow(
                        Buttons.primary("protect-check", messages.text("protect.check"), go),
                        Buttons.plain(
                                "protect-code-again",
                                messages.text("protect.code-again"),
                                () -> model.showAgain(asked))));
    }
}
