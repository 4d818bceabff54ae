package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.mapping.ImportDialog;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** Where the diary is, backups, export and import. */
final class DataCard {

    private final DataViewModel model;
    private final SecondFolderViewModel second;
    private final Messages messages;
    private final FilePicker files;
    private final Path diary;
    private final Clock clock;
    private final Chips<FileFormat> format;
    private final VBox incoming = new VBox();
    private final Button read;
    private final Card card;

    DataCard(
            DataViewModel model,
            SecondFolderViewModel second,
            RoomServices services,
            FilePicker files,
            Path diary,
            @Nullable BackupActions actions) {
        this.model = model;
        this.second = second;
        this.messages = services.messages();
        this.files = files;
        this.diary = diary;
        this.clock = services.clock();
        this.format =
                Chips.of("settings-format", List.of(FileFormat.values()), messages)
                        .always(FileFormat.JSON);
        this.read = Buttons.plain("settings-import", messages.text("setting.import"), this::read);
        this.card = build(backups(actions));
        ImportCard preview = new ImportCard(model, messages);
        model.incomingProperty()
                .subscribe(now -> {
                    Node shown = preview.of(now);
                    Visibility.when(shown != null, incoming);
                    if (shown == null) {
                        incoming.getChildren().clear();
                    } else {
                        incoming.getChildren().setAll(shown);
                    }
                });
        model.importingProperty()
                .subscribe(begun -> {
                    if (begun != null) {
                        ImportDialog.over(incoming, begun, messages, services.notices());
                    }
                });
    }

    Card card() {
        return card;
    }

    /** Puts the keyboard where a file is chosen. */
    void begin() {
        read.requestFocus();
    }

    private Card build(Flow backups) {
        Card data =
                Card.titled(
                        messages.text("setting.data"),
                        place("settings-diary-file", "setting.diary-file", diary),
                        place("settings-backups", "setting.backups", new Backups(diary).folder()),
                        backups,
                        new SecondFolderPane(second, messages, files),
                        new Field(messages.text("setting.export-as"), format.node()),
                        new Flow(
                                Buttons.plain(
                                        "settings-export",
                                        messages.text("setting.export"),
                                        this::export),
                                read),
                        Texts.quiet(messages.text("setting.export-plain")),
                        incoming);
        data.setId("settings-data");
        return data;
    }

    private Flow backups(@Nullable BackupActions actions) {
        Flow buttons =
                new Flow(
                        Buttons.plain(
                                "settings-backup",
                                messages.text("setting.back-up-now"),
                                () -> model.backUp(second::catchUp)));
        if (actions != null) {
            buttons.getChildren()
                    .addAll(
                            Buttons.plain(
                                    "settings-go-back",
                                    messages.text("goback.button"),
                                    actions.goBack()),
                            Buttons.plain(
                                    "settings-check",
                                    messages.text("setting.check-now"),
                                    actions.check()));
        }
        return buttons;
    }

    private Node place(String id, String key, Path path) {
        Label where = Texts.body(path.toString());
        where.setId(id);
        return new Field(messages.text(key), where);
    }

    private void export() {
        FileFormat chosen = Objects.requireNonNull(format.valueProperty().get(), "always one");
        files.save(
                card,
                messages.text("setting.export"),
                new FilePicker.Kind(messages.name(chosen), chosen.extension()),
                "cramp-diary-" + LocalDate.now(clock) + "." + chosen.extension(),
                file -> model.export(file, chosen));
    }

    /** Exports carry their extension; what others have written may carry another. */
    private void read() {
        FilePicker.Kind kind =
                new FilePicker.Kind(
                        messages.text("setting.own-file"),
                        FileFormat.readExtensions(),
                        messages.text("setting.other-file"));
        files.open(card, messages.text("setting.import"), kind, model::read);
    }
}
