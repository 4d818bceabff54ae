package org.crampdiary.ui.rooms.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.recovery.Salvage;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Texts;

/** What can be read of the damaged diary itself: what is gained by it, and what is lost. */
final class SalvageChoice {

    /** Product's own choice: more names than that are not read by somebody who is frightened. */
    private static final int MOST_NAMED = 6;

    private final Salvage found;
    private final boolean whole;
    private final boolean leads;
    private final Messages messages;

    /**
     * @param whole nothing is wrong with the file but that this version does not open it
     * @param leads it is the best choice that there is
     */
    SalvageChoice(Salvage found, boolean whole, boolean leads, Messages messages) {
        this.leads = leads;
        this.found = found;
        this.whole = whole;
        this.messages = messages;
    }

    Button button(Runnable action) {
        String id = "recovery-salvage";
        String text = messages.text("salvage.restore");
        return leads ? Buttons.primary(id, text, action) : Buttons.plain(id, text, action);
    }

    /** A title, and what it makes: what is read before the button. */
    List<Label> gained() {
        List<Label> labels = new ArrayList<>();
        Label title = Texts.body(messages.text(whole ? "salvage.title-whole" : "salvage.title"));
        title.getStyleClass().add("card-title");
        labels.add(title);
        add(labels, "recovery-salvage-gains", gains());
        return labels;
    }

    /** A sentence for each other thing to know. */
    List<Label> toKnow() {
        List<Label> labels = new ArrayList<>();
        if (!found.unread().isEmpty() || found.unnamed() > 0) {
            add(labels, "recovery-salvage-lost", lost());
        }
        add(labels, "recovery-salvage-exact", messages.text("salvage.exact"));
        if (!found.uncertain().isEmpty()) {
            add(
                    labels,
                    "recovery-salvage-uncertain",
                    messages.text("salvage.uncertain", joined(found.uncertain())));
        }
        return labels;
    }

    private static void add(List<Label> labels, String id, String text) {
        Label label = Texts.body(text);
        label.setId(id);
        labels.add(label);
    }

    private String gains() {
        String counts =
                messages.text(
                        found.backup() ? "salvage.with-backup" : "salvage.alone",
                        Held.of(found.contents().nights(), found.contents().cramps()));
        return found.backup()
                ? counts
                        + " "
                        + messages.text(
                                "salvage.newer",
                                Held.each(found.nights(), found.cramps(), found.others()))
                : counts;
    }

    private String lost() {
        int all = found.unread().size() + found.unnamed();
        int unsaid = all - Math.min(MOST_NAMED, found.unread().size());
        String named = joined(found.unread());
        String which =
                named.isEmpty()
                        ? messages.text("salvage.unread-unnamed", unsaid)
                        : messages.text("salvage.unread", named, unsaid);
        if (!found.backup()) {
            return which;
        }
        int lost = all - found.fromBackup();
        return which
                + " "
                + (lost == 0
                        ? messages.text("salvage.all-from-backup")
                        : messages.text("salvage.from-backup", found.fromBackup(), lost));
    }

    private String joined(List<Phrase> names) {
        return names.stream()
                .limit(MOST_NAMED)
                .map(messages::text)
                .collect(Collectors.joining("; "));
    }
}
