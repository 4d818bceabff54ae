package org.crampdiary.ui.parts.library;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.library.Library;
import org.crampdiary.library.Page;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.LibraryPdf;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.crampdiary.ui.parts.sheet.PaperOutput;
import org.crampdiary.ui.parts.sheet.PrintModel;
import org.jspecify.annotations.Nullable;

/** Which page is read, which were read before it, and what a search finds. For the FX thread. */
final class LibraryViewModel {

    private final Tasks tasks;
    private final Settings settings;
    private final Messages messages;
    private final PaperOutput output;
    private final ReadOnlyObjectWrapper<@Nullable Library> library = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<Page>> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final Deque<Runnable> before = new ArrayDeque<>();
    private @Nullable String wanted;

    LibraryViewModel(RoomServices services, PagePrinter printer, Settings settings) {
        this.tasks = services.tasks();
        this.settings = settings;
        this.messages = services.messages();
        output = new PaperOutput(printer, services, settings);
        typed.subscribe(this::search);
    }

    /** Null until its pages were read. */
    ReadOnlyObjectProperty<@Nullable Library> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    /** The open page; null when none is. */
    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What is searched for. */
    StringProperty typedProperty() {
        return typed;
    }

    /** The pages that were found, best first; null while nothing is searched for. */
    ReadOnlyObjectProperty<@Nullable List<Page>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Reads the pages, once. */
    void load() {
        if (library.get() == null) {
            tasks.compute(() -> Library.of(messages.language()), this::loaded, this::load);
        }
    }

    private void loaded(Library pages) {
        String first = wanted;
        library.set(pages);
        search();
        if (first != null) {
            set(first);
        }
    }

    private void search() {
        Library pages = library.get();
        boolean nothing = pages == null || typed.get().isBlank();
        found.set(nothing ? null : pages.search(typed.get()));
    }

    /** Opens a page, from which "back" leads to the one that is open now. */
    void open(String slug) {
        Page now = page.get();
        if (now != null && !now.slug().equals(slug)) {
            before.push(() -> set(now.slug()));
        }
        set(slug);
    }

    /** Opens a page from elsewhere: "back" leads there. */
    void openFrom(String slug, Runnable back) {
        before.clear();
        before.push(back);
        set(slug);
    }

    private void set(String slug) {
        Library pages = library.get();
        canGoBack.set(!before.isEmpty());
        wanted = pages == null ? slug : null;
        if (pages != null) {
            page.set(pages.page(slug).orElseThrow());
        }
    }

    /** Goes where the person was before; nowhere when this is the beginning. */
    void back() {
        if (!before.isEmpty()) {
            Runnable last = before.pop();
            canGoBack.set(!before.isEmpty());
            last.run();
        }
    }

    /** Closes the page, so that only the list of pages is there. */
    void close() {
        before.clear();
        canGoBack.set(false);
        page.set(null);
    }

    /** The name that is proposed for the file of the open page. */
    String fileName() {
        Page now = page.get();
        return (now == null ? "" : now.title().replaceAll("[^\\p{L}\\p{N} -]", "")) + ".pdf";
    }

    /** Writes the open page to a file. */
    void save(Path file) {
        Page now = page.get();
        if (now != null) {
            output.save(file, () -> pdf(now));
        }
    }

    /** Begins to print the open page; null while none is. */
    @Nullable PrintModel print() {
        Page now = page.get();
        return now == null ? null : output.print(() -> pdf(now));
    }

    private byte[] pdf(Page shown) {
        return new LibraryPdf(messages)
                .of(shown, Paper.of(settings.preferences().residence().region()));
    }
}
