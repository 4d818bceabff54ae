package org.crampdiary.ui.rooms.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.store.backup.SecondFolder.State;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** The second folder for backups: where it is, how it is with it, and two buttons. */
final class SecondFolderPane extends VBox {

    private final SecondFolderViewModel model;
    private final Messages messages;
    private final Label where = Texts.body("");
    private final Label how = Texts.quiet("");
    private final Button leave;

    SecondFolderPane(SecondFolderViewModel model, Messages messages, FilePicker files) {
        super(8);
        this.model = model;
        this.messages = messages;
        where.setId("settings-second-folder");
        how.setId("settings-second-state");
        how.setWrapText(true);
        String choosing = messages.text("setting.second-choose");
        Button choose =
                Buttons.plain(
                        "settings-second-choose",
                        choosing,
                        () -> files.folder(this, choosing, model::choose));
        leave =
                Buttons.plain(
                        "settings-second-leave",
                        messages.text("setting.second-leave"),
                        () -> {
                            model.leave();
                            choose.requestFocus();
                        });
        getChildren()
                .addAll(
                        new Field(messages.text("setting.second-folder"), where),
                        how,
                        new Flow(choose, leave));
        Visibility.when(model.isOffered(), this);
        model.folderProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::show);
        show();
    }

    private void show() {
        String folder = model.folderProperty().get();
        where.setText(folder == null ? messages.text("setting.second-none") : folder);
        how.setText(sentence(folder, model.stateProperty().get()));
        Visibility.when(!how.getText().isEmpty(), how);
        Visibility.when(folder != null, leave);
    }

    private String sentence(@Nullable String folder, @Nullable State state) {
        if (folder == null) {
            return messages.text("setting.second-why");
        }
        return messages.text(
                switch (state) {
                    case null -> "setting.second-copying";
                    case COMPLETE -> "setting.second-complete";
                    case SAME_DISK -> "setting.second-same-disk";
                    case MENDED -> "setting.second-mended";
                    case UNLIKE -> "setting.second-unlike";
                    case FULL -> "setting.second-full";
                    case ABSENT -> "setting.second-absent";
                    case FAILED -> "setting.second-failed";
                });
    }
}
