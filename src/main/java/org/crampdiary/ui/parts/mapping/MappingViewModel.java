package org.crampdiary.ui.parts.mapping;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.crampdiary.exchange.Tally;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.exchange.table.CellStyle;
import org.crampdiary.exchange.table.CellUnit;
import org.crampdiary.exchange.table.ColumnFields;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.exchange.table.Only;
import org.crampdiary.exchange.table.Target;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.mapping.MappingPage.Outcome;
import org.crampdiary.ui.parts.mapping.TableFile.Read;
import org.crampdiary.ui.parts.session.Importing;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * A table of another program and what its columns mean, as far as the person has said it. Each
 * answer reads the table anew, off the FX thread; nothing is imported before {@link #accept}. For
 * the FX thread.
 */
public final class MappingViewModel {

    private final RoomServices services;
    private final Path file;
    private final TableFile table;
    private final Runnable left;
    private final Consumer<Mapping> back;
    private final LatestTask latest;
    private final UnfinishedMapping unfinished;
    private final Map<TableChoice, Mapping> earlier = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable MappingPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Importing> importing =
            new ReadOnlyObjectWrapper<>();

    /** What was said; the page on the screen may be of an earlier moment. */
    private @Nullable Mapping said;

    /** Whether the person has said anything of it. */
    private boolean spoken;

    /** Whether another table was asked for and is not there yet, so that no answer is about it. */
    private boolean choosing;

    /**
     * @param content of the file
     * @param left is told when the page is to go, after an import or without one
     * @param back is told what was said, when somebody thinks better of having left
     */
    public MappingViewModel(
            RoomServices services,
            Path file,
            byte[] content,
            Runnable left,
            Consumer<Mapping> back) {
        this.services = services;
        this.file = file;
        this.table = new TableFile(content, services);
        this.left = left;
        this.back = back;
        this.latest = new LatestTask(services.tasks());
        this.unfinished = new UnfinishedMapping(services.session().drafts());
        unfinished.of(file).ifPresentOrElse(this::goOn, () -> choose(TableChoice.AS_FOUND));
    }

    /** With what was said before the window was closed, as far as it fits the file still. */
    private void goOn(byte[] mapping) {
        choosing = true;
        read(() -> table.savedIfItFits(mapping));
    }

    /** Reads the table once more beside the diary, in which something may be new by now. */
    public void refresh() {
        if (problem.get().isEmpty()) { // else the reason would go
            say(UnaryOperator.identity());
        }
    }

    /** At once, so that nobody has to say it twice. */
    private void keepWhatWasSaid() {
        if (spoken && said != null) {
            unfinished.keep(file, said);
        }
    }

    /** Of the file, without its folder. */
    String name() {
        return file.toAbsolutePath().getFileName().toString();
    }

    /** Null until the file was read for the first time. */
    ReadOnlyObjectProperty<@Nullable MappingPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the page is about to be replaced; when that is over, all of it is to be shown. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is to be said of what the person asked for last, or why not; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The import that was begun last; null before the first. */
    ReadOnlyObjectProperty<@Nullable Importing> importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /** Whether reading the file may take so long that somebody wonders. */
    boolean large() {
        return table.isLarge();
    }

    /** The table that is shown. */
    TableChoice choice() {
        MappingPage now = page.get();
        return now == null ? TableChoice.AS_FOUND : TableChoice.of(now.said());
    }

    /** Reads another table of the file; what was said of it before is known still. */
    void choose(TableChoice choice) {
        if (said != null) {
            spoken = true;
            keepEarlier(said);
        }
        Mapping known = earlier.get(choice);
        choosing = true;
        answer(() -> known == null ? table.proposed(choice) : table.said(choice, known));
    }

    /** Also for who comes back without saying what rows are, or which row has the headings. */
    private void keepEarlier(Mapping mapping) {
        TableChoice shown = TableChoice.of(mapping);
        List.of(shown, shown.withRows(null), shown.withoutHeadings())
                .forEach(choice -> earlier.put(choice, mapping));
    }

    /** Reads the table as a mapping says that was saved before. */
    void use(Path saved) {
        choosing = true;
        spoken = true;
        read(() -> table.used(() -> FileFormat.wholeBytes(saved)));
    }

    private void answer(Supplier<MappingPage> reader) {
        read(() -> Read.of(reader));
    }

    private void read(Callable<Read> reader) {
        busy.set(true);
        latest.compute(reader, this::show);
    }

    private void show(Read read) {
        choosing = false;
        problem.set(services.messages().sentences(read.said()));
        MappingPage next = read.page() == null ? page.get() : read.page();
        if (next != null) {
            said = next.said();
            keepWhatWasSaid();
        }
        page.set(next);
        busy.set(false);
    }

    private void say(UnaryOperator<Mapping> answer) {
        MappingPage now = page.get();
        if (now != null && said != null && !choosing) {
            Mapping next = answer.apply(said);
            spoken |= !next.equals(said);
            said = next;
            keepWhatWasSaid();
            answer(() -> table.page(now.sheet(), next));
        }
    }

    /** A column is read as {@code after} in place of {@code before}; null for nothing. */
    void read(String column, @Nullable Target before, @Nullable Target after) {
        MappingPage now = page.get();
        if (now != null) {
            say(mapping ->
                    ColumnFields.with(now.table().columns(), mapping, column, before, after));
        }
    }

    /** Only the rows are meant that have one of these words in a column; null for all. */
    void mean(@Nullable Only rows) {
        say(mapping -> mapping.meaning(rows));
    }

    /** Whether rows with this word are meant too. */
    void mean(String word, boolean meant) {
        say(mapping -> Answered.meaning(mapping, word, meant));
    }

    /** How all cells are written. */
    void write(UnaryOperator<CellStyle> style) {
        say(mapping -> mapping.with(style.apply(mapping.style())));
    }

    /** What the numbers of a field count that stand there without a unit. */
    void count(String field, @Nullable CellUnit unit) {
        say(mapping -> Answered.counting(mapping, field, unit));
    }

    /** What a word of a field means; empty for "not known", null for no answer. */
    void mean(String field, String word, @Nullable String meaning) {
        say(mapping -> Answered.meaning(mapping, field, word, meaning));
    }

    void leaveOutWrongRows(boolean leaveOut) {
        say(mapping -> mapping.leavingOut(leaveOut));
    }

    /** Writes the mapping to a file, for the next table of the same program. */
    void save(Path target) {
        MappingPage now = page.get();
        if (now != null) {
            services.output()
                    .save(
                            target,
                            () -> MappingFile.write(now.table().mapping()),
                            written ->
                                    services.messages().text("mapping.saved", written.toString()));
        }
    }

    /**
     * Imports what is shown, into the diary as it is by then.
     *
     * @param crampsWin whether nights in conflict become cramp nights
     */
    void accept(boolean crampsWin) {
        Optional<Outcome> shown = Optional.ofNullable(page.get()).map(MappingPage::outcome);
        shown.ifPresent(outcome -> accept(outcome, crampsWin));
    }

    private void accept(Outcome outcome, boolean crampsWin) {
        if (!Importing.isUnderway(importing.get())) {
            Importing begun =
                    services.session()
                            .applyImported(
                                    diary -> outcome.into(diary, crampsWin, services.clock()),
                                    _ -> imported(outcome.merge().total()),
                                    () -> accept(outcome, crampsWin));
            importing.set(begun);
        }
    }

    private void imported(Tally tally) {
        latest.forget();
        unfinished.forget(file);
        left.run();
        Messages messages = services.messages();
        int added = tally.added();
        services.notices()
                .done(messages.text("setting.imported", added, tally.replaced(), tally.kept()));
    }

    /** Leaves the file as it is and imports nothing; who has said something can take that back. */
    void leave() {
        Mapping last = said;
        boolean anythingSaid = spoken || unfinished.of(file).isPresent();
        unfinished.forget(file);
        latest.forget();
        left.run();
        if (last != null && anythingSaid) {
            Messages messages = services.messages();
            services.notices()
                    .done(
                            messages.text("mapping.left", name()),
                            new NoticeAction(messages.text("form.go-on"), () -> back.accept(last)));
        }
    }
}
