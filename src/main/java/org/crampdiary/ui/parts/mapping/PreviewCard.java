package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.Tally;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Said;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.mapping.MappingPage.Outcome;

/** What the table comes to: its first rows as they would be stored, and what is wrong in it. */
final class PreviewCard {

    private final Messages messages;
    private final MappingWords words;
    private final StoredTable stored = new StoredTable("mapping-preview");
    private final Label nights = Texts.body("");
    private final Label cramps = Texts.body("");
    private final CheckBox leaveOut = new CheckBox();
    private final ChosenValue<Boolean> leaveOutChoice;
    private final SaidList problems;
    private final SaidList notes;
    private final VBox wrong;
    private final Card card;

    PreviewCard(MappingViewModel model, Messages messages) {
        this.messages = messages;
        this.words = new MappingWords(messages);
        problems = new SaidList("mapping-problems", messages);
        notes = new SaidList("mapping-notes", messages);
        leaveOut.setId("mapping-leave-out");
        leaveOut.setText(messages.text("mapping.leave-out"));
        leaveOut.getStyleClass().add("target");
        leaveOut.setWrapText(true);
        leaveOutChoice =
                new ChosenValue<>(
                        leaveOut.selectedProperty().asObject(),
                        now -> model.leaveOutWrongRows(Boolean.TRUE.equals(now)));
        wrong = new VBox(8, problems, leaveOut);
        nights.setId("mapping-nights");
        cramps.setId("mapping-cramps");
        card = Card.titled(messages.text("mapping.preview"), stored, nights, cramps, wrong, notes);
    }

    /** Where it is said that rows which cannot be read are left out. */
    Node leaveOut() {
        return leaveOut;
    }

    Card card() {
        return card;
    }

    void show(MappingPage page) {
        Outcome outcome = page.outcome();
        Visibility.when(outcome != null, card);
        if (outcome == null) {
            return;
        }
        Reading reading = outcome.reading();
        RowKind rows = Objects.requireNonNull(page.said().rows(), "of a table that was read");
        stored.show(StoredRows.of(reading, rows, messages));
        Merge merge = outcome.merge();
        tally(nights, "setting.import-nights", merge.nights());
        tally(cramps, "setting.import-cramps", merge.cramps());
        int wrongRows = reading.problems().size();
        boolean out = page.said().leaveOutWrongRows();
        problems.show(
                messages.text(out ? "mapping.left-out" : "mapping.wrong-rows", wrongRows),
                texts(reading.problems()));
        leaveOutChoice.show(out);
        Visibility.when(wrongRows > 0, wrong);
        List<String> more = texts(reading.notes());
        outcome.filled().kept().forEach(kept -> more.add(words.kept(kept, rows)));
        if (reading.others() > 0) {
            more.add(messages.text("table.others", reading.others()));
        }
        notes.show(messages.text("mapping.notes", more.size()), more);
    }

    private List<String> texts(List<Said> said) {
        List<String> texts = new ArrayList<>();
        said.forEach(one -> texts.add(messages.text(one.sentence())));
        return texts;
    }

    private void tally(Label label, String key, Tally tally) {
        label.setText(messages.text(key, tally.added(), tally.replaced(), tally.kept()));
        Visibility.when(!tally.equals(new Tally(0, 0, 0)), label);
    }
}
