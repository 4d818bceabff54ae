package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * How many copies from before are not protected as the diary is, and what can be done with them.
 */
record EarlierCopiesNodes(ProtectionViewModel model, Messages messages) {

    private static final String BESIDE = "copies";
    private static final String ELSEWHERE = "elsewhere";

    List<Node> all() {
        EarlierCopies copies = model.copies();
        List<Node> nodes = new ArrayList<>();
        addPlain(nodes, copies.besideProperty().get(), BESIDE, this::protect);
        addPlain(nodes, copies.elsewhereProperty().get(), ELSEWHERE, copies::protectElsewhere);
        addOthers(nodes, copies.besideProperty().get(), BESIDE);
        addOthers(nodes, copies.elsewhereProperty().get(), ELSEWHERE);
        return nodes;
    }

    /**
     * @param where how ids end, and keys of the messages
     */
    private void addPlain(List<Node> nodes, Unprotected copies, String where, Runnable protect) {
        if (!copies.plain().isEmpty()) {
            nodes.add(told("plain-" + where, copies.plain()));
            nodes.add(
                    new Flow(
                            Buttons.plain(
                                    "protect-" + where,
                                    messages.text("protect.protect-copies"),
                                    protect),
                            delete("plain-" + where, "protect.delete-copies", copies.plain())));
        }
    }

    private void protect() {
        model.protectCopies(model.copies().besideProperty().get().plain(), new char[0]);
    }

    /** Those of the second folder that have a backup beside the diary follow it. */
    private void addOthers(List<Node> nodes, Unprotected copies, String where) {
        List<Path> others = copies.others();
        if (!others.isEmpty()) {
            nodes.add(told("other-" + where, others));
            Flow buttons = new Flow(delete("other-" + where, "protect.delete-others", others));
            if (where.equals(BESIDE)) {
                buttons.getChildren()
                        .addFirst(
                                Buttons.plain(
                                        "protect-rewrite",
                                        messages.text("protect.rewrite"),
                                        () -> model.go(new Step.Rewriting(others))));
            }
            nodes.add(buttons);
        }
    }

    private Label told(String which, List<Path> copies) {
        Label told = Texts.body(messages.text("protect." + which, copies.size()));
        told.setId("protect-" + which);
        return told;
    }

    private Node delete(String which, String key, List<Path> copies) {
        return Buttons.plain(
                "protect-delete-" + which,
                messages.text(key),
                () -> model.go(new Step.Deleting(copies, which.endsWith(ELSEWHERE))));
    }
}
