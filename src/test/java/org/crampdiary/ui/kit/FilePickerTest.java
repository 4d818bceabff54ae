package org.crampdiary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.crampdiary.ui.kit.FilePicker.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePickerTest {

    private static final Kind PDF = new Kind("PDF file", "pdf");

    @TempDir Path folder;

    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<String> proposed = new ArrayList<>();
    private final List<Path> saved = new ArrayList<>();

    private final FilePicker picker =
            new FilePicker() {
                @Override
                public @Nullable Path toSave(
                        @Nullable Window window, String title, Kind kind, String name) {
                    proposed.add(name);
                    return answers.poll();
                }

                @Override
                public @Nullable Path toOpen(@Nullable Window window, String title, Kind kind) {
                    return answers.poll();
                }

                @Override
                public @Nullable Path toUse(@Nullable Window window, String title) {
                    return answers.poll();
                }
            };

    private void save() {
        picker.save(new Pane(), "Save", PDF, "page.pdf", saved::add);
    }

    @ParameterizedTest
    @CsvSource({
        "page.pdf, page.pdf",
        "page.PDF, page.PDF",
        "page, page.pdf",
        "page.2026, page.2026.pdf",
        "pdf, pdf.pdf",
        "a, a.pdf",
        "page.pdf.txt, page.pdf.txt.pdf"
    })
    void theExtensionThatWasLeftOutIsAdded(String typed, String file) {
        answers.add(folder.resolve(typed));
        save();
        assertThat(saved).containsExactly(folder.resolve(file));
        assertThat(proposed).containsExactly("page.pdf");
    }

    @Test
    void aFileOfTheCompletedNameIsAskedAboutAgain() throws IOException {
        Files.writeString(folder.resolve("visit.pdf"), "of last time");
        answers.add(folder.resolve("visit"));
        answers.add(folder.resolve("visit.pdf"));
        save();
        assertThat(proposed).containsExactly("page.pdf", "visit.pdf");
        assertThat(saved).containsExactly(folder.resolve("visit.pdf"));
    }

    @Test
    void whoThinksBetterOfItSavesNothing() throws IOException {
        Files.writeString(folder.resolve("visit.pdf"), "of last time");
        answers.add(folder.resolve("visit"));
        save();
        save();
        assertThat(saved).isEmpty();
    }
}
