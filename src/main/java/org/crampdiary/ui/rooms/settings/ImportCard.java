package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.Tally;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.rooms.settings.DataViewModel.Import;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What importing a file would do, before a yes; or everything that is wrong with it. */
final class ImportCard {

    private static final Tally NONE = new Tally(0, 0, 0);

    private final DataViewModel model;
    private final Messages messages;

    ImportCard(DataViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Null while no file was chosen, and for a table, which has a page of its own. */
    @Nullable Node of(Import incoming) {
        return switch (incoming) {
            case Import.None _, Import.Table _ -> null;
            case Import.Reading reading -> reading(reading);
            case Import.Wrong wrong -> wrong(wrong);
            case Import.Preview preview -> preview(preview);
        };
    }

    private Card reading(Import.Reading reading) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        return Card.titled(
                messages.text("setting.import-reading", name(reading.file())),
                bar,
                Buttons.plain(
                        "settings-import-stop", messages.text("setting.import-no"), model::forget));
    }

    private Card wrong(Import.Wrong wrong) {
        Label errors =
                Texts.body(
                        wrong.errors().stream()
                                .map(messages::text)
                                .collect(Collectors.joining("\n")));
        errors.setId("settings-import-errors");
        Card card =
                Card.titled(
                        messages.text("setting.import-wrong", name(wrong.file())),
                        errors,
                        Buttons.plain(
                                "settings-import-close",
                                messages.text("notice.close"),
                                model::forget));
        card.getStyleClass().add("urgent");
        return card;
    }

    private Card preview(Import.Preview preview) {
        Merge merge = preview.merge();
        Card card = Card.titled(messages.text("setting.import-preview", name(preview.file())));
        card.setId("settings-import-preview");
        card.getStyleClass().add("import-preview");
        if (preview.entries().changed()) {
            card.getChildren().add(changed());
        }
        addLine(card, "nights", "setting.import-nights", merge.nights());
        addLine(card, "cramps", "setting.import-cramps", merge.cramps());
        addLine(card, "visits", "setting.import-visits", merge.visits());
        card.getChildren().add(profile(merge.profile()));
        addLine(card, "pauses", "setting.import-pauses", merge.pauses());
        if (!merge.conflicts().isEmpty()) {
            card.getChildren().add(conflicts(merge));
        }
        card.getChildren().add(answers(preview));
        return card;
    }

    private Label changed() {
        Label label = Texts.body(messages.text("exchange.changed"));
        label.setId("settings-import-changed");
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 1.2));
        label.getStyleClass().add("import-changed");
        return label;
    }

    /** What the file has none of is not counted. */
    private void addLine(Card card, String name, String key, Tally tally) {
        if (!tally.equals(NONE)) {
            String counts = messages.text(key, tally.added(), tally.replaced(), tally.kept());
            Label line = Texts.body(counts);
            line.setId("settings-import-" + name);
            card.getChildren().add(line);
        }
    }

    private Label profile(Tally tally) {
        String key =
                tally.added() > 0
                        ? "setting.import-profile-new"
                        : tally.replaced() > 0
                                ? "setting.import-profile-replaced"
                                : "setting.import-profile-kept";
        Label line = Texts.body(messages.text(key));
        line.setId("settings-import-profile");
        return line;
    }

    private Label conflicts(Merge merge) {
        String nights =
                merge.conflicts().stream()
                        .map(messages.formats()::date)
                        .collect(Collectors.joining(", "));
        Label label = Texts.body(messages.text("setting.import-conflicts", nights));
        label.setId("settings-import-conflicts");
        return label;
    }

    /** The best one first: nothing of a file that was changed is taken in by a quick Enter. */
    private Flow answers(Import.Preview preview) {
        Merge merge = preview.merge();
        boolean doubtful = preview.entries().changed();
        Node no =
                button(
                        doubtful,
                        "settings-import-no",
                        messages.text("setting.import-no"),
                        model::forget);
        Node yes =
                merge.conflicts().isEmpty() && merge.total().changesNothing()
                        ? Texts.body(messages.text("setting.import-nothing"))
                        : yes(preview, merge.conflicts().isEmpty());
        return doubtful ? new Flow(no, yes) : new Flow(yes, no);
    }

    private Button yes(Import.Preview preview, boolean agrees) {
        return button(
                !preview.entries().changed(),
                agrees ? "settings-import-yes" : "settings-import-cramps-win",
                messages.text(agrees ? "setting.import-yes" : "setting.import-cramps-win"),
                () -> model.accept(preview.entries(), !agrees));
    }

    private static Button button(boolean leads, String id, String text, Runnable action) {
        return leads ? Buttons.primary(id, text, action) : Buttons.plain(id, text, action);
    }

    private static String name(Path file) {
        return file.toAbsolutePath().getFileName().toString();
    }
}
