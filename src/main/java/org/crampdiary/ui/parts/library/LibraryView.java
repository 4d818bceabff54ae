package org.crampdiary.ui.parts.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crampdiary.library.Library;
import org.crampdiary.library.Page;
import org.crampdiary.library.Target;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.PrintDialog;
import org.crampdiary.ui.parts.sheet.PrintModel;
import org.jspecify.annotations.Nullable;

/**
 * The library: a search, chapters and pages, and the page that is read. Where the window is narrow
 * or the text large, the list or the page is there, not both.
 */
public final class LibraryView implements View {

    private static final double BOTH_EMS = 52;

    private final LibraryViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Settings settings;
    private final FilePicker files;
    private final TextField search = new TextField();
    private final Contents contents;
    private final PagePane pane;
    private final Card list;
    private final VBox root = new VBox();
    private boolean alone;

    /**
     * @param openRule shows what the diary says about a rule
     */
    public LibraryView(
            RoomServices services,
            FilePicker files,
            PagePrinter printer,
            Settings settings,
            Consumer<RuleId> openRule) {
        this.messages = services.messages();
        this.notices = services.notices();
        this.settings = settings;
        this.files = files;
        model = new LibraryViewModel(services, printer, settings);
        contents = new Contents(services.messages(), model::open);
        pane =
                new PagePane(
                        services.messages(),
                        target -> {
                            switch (target) {
                                case Target.OtherPage page -> read(page.slug());
                                case Target.OfRule rule -> openRule.accept(rule.rule());
                            }
                        },
                        new PagePane.Commands(
                                this::back, model::close, this::save, this::print, this::copied));
        search.setId("library-search");
        search.setPromptText(services.messages().text("library.search"));
        search.setAccessibleText(services.messages().text("library.search"));
        search.setOnAction(_ -> openFirst());
        model.typedProperty().bind(search.textProperty());
        list = new Card(search, contents.node());
        root.setId("library");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.widthProperty().subscribe(_ -> arrange());
        model.libraryProperty().subscribe(this::loaded);
        model.foundProperty().subscribe(contents::found);
        model.pageProperty().subscribe(this::opened);
        model.canGoBackProperty().subscribe(_ -> arrange());
    }

    private void loaded(@Nullable Library library) {
        if (library != null) {
            contents.show(library);
            arrange();
        }
    }

    private void openFirst() {
        List<Page> found = model.foundProperty().get();
        if (found != null && !found.isEmpty()) {
            model.open(found.getFirst().slug());
        }
    }

    /** The keyboard stays in the page, whose links are new ones now. */
    private void read(String slug) {
        model.open(slug);
        pane.focus();
    }

    private void back() {
        model.back();
        pane.focus();
    }

    private void opened(@Nullable Page page) {
        contents.mark(page);
        arrange();
        if (page != null && root.getScene() != null) {
            ScrollTo.top(pane.node());
        }
    }

    /** The list and the page beside each other, or one of them. */
    private void arrange() {
        if (root.getWidth() <= 0 || model.libraryProperty().get() == null) {
            return;
        }
        alone = root.getWidth() < BOTH_EMS * Em.of(root);
        Page page = model.pageProperty().get();
        if (page == null && !alone) {
            model.open(model.libraryProperty().get().pages().getFirst().slug());
            return;
        }
        if (page != null) {
            pane.show(
                    page,
                    settings.preferences().residence().numbers(),
                    model.canGoBackProperty().get(),
                    alone);
        }
        root.getChildren()
                .setAll(
                        !alone
                                ? new Columns(list, pane.node(), 0.34, 0)
                                : page == null ? list : pane.node());
    }

    /** Opens a page, from which "back" leads to where the person came from. */
    public void show(String slug, Runnable back) {
        model.load();
        model.openFrom(slug, back);
        pane.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            find();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print();
        } else if (event.getCode() == KeyCode.ESCAPE && model.canGoBackProperty().get()) {
            back();
        } else {
            return;
        }
        event.consume();
    }

    private void find() {
        if (alone) {
            model.close();
        }
        search.requestFocus();
        search.selectAll();
    }

    private void copied() {
        notices.done(messages.text("library.copied"));
    }

    private void print() {
        PrintModel printing = model.print();
        if (printing != null) {
            PrintDialog.over(root, printing, messages);
        }
    }

    private void save() {
        files.save(
                root,
                messages.text("summary.save"),
                new FilePicker.Kind(messages.text("summary.pdf-file"), "pdf"),
                model.fileName(),
                model::save);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        model.load();
        arrange();
        search.requestFocus();
    }
}
