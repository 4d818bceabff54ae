package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.Tally;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.page.ExportedPage;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.mapping.MappingViewModel;
import org.crampdiary.ui.parts.mapping.UnfinishedMapping;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.Importing;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The diary's way out of the program and into it. Nothing is imported before a yes. */
final class DataViewModel {

    /** What the room shows of an import: nothing, what is wrong, or what it would do. */
    sealed interface Import {

        record None() implements Import {}

        /** A large file takes a while. */
        record Reading(Path file) implements Import {}

        record Wrong(Path file, List<Phrase> errors) implements Import {}

        record Preview(Path file, Imported entries, Merge merge) implements Import {}

        /** A table of another program, of which the person says what its columns mean. */
        record Table(MappingViewModel model) implements Import {}
    }

    private final Settings settings;
    private final RoomServices services;
    private final DiarySession session;
    private final UnfinishedMapping unfinished;
    private final LatestTask latest;
    private final FileOutput output;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Import> incoming =
            new ReadOnlyObjectWrapper<>(this, "incoming", new Import.None());
    private final ReadOnlyObjectWrapper<@Nullable Importing> importing =
            new ReadOnlyObjectWrapper<>(this, "importing");

    /**
     * @param settings say whether an exported page is compared with published advice
     */
    DataViewModel(RoomServices services, Settings settings) {
        this.settings = settings;
        this.services = services;
        this.session = services.session();
        this.unfinished = new UnfinishedMapping(session.drafts());
        this.latest = new LatestTask(services.tasks());
        this.output = services.output();
        this.notices = services.notices();
        this.messages = services.messages();
        this.clock = services.clock();
    }

    ReadOnlyObjectProperty<Import> incomingProperty() {
        return incoming.getReadOnlyProperty();
    }

    /** The import that was begun last; null before the first. */
    ReadOnlyObjectProperty<@Nullable Importing> importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /** Writes the whole diary to a file; tables are for spreadsheets in the person's language. */
    void export(Path file, FileFormat format) {
        Diary diary = session.diary();
        boolean compared = !settings.preferences().comparisonOff();
        output.save(
                file,
                () ->
                        format.write(
                                diary,
                                clock.instant(),
                                messages,
                                () -> ExportedPage.of(diary, compared, messages, clock)),
                written -> messages.text("setting.exported", written.toString()));
    }

    /** Goes on with the table that something was said of, if its file is there. */
    void goOn() {
        Diary diary = session.diary();
        unfinished
                .file()
                .ifPresent(file ->
                        latest.compute(
                                () -> preview(file, diary),
                                found -> {
                                    if (found.get() instanceof Import.Table table) {
                                        incoming.set(table);
                                    }
                                }));
    }

    /** Opens a table again that was left; not in place of another one. */
    private void goBack(Path file, Mapping said) {
        services.navigation().go(Room.SETTINGS);
        if (!(incoming.get() instanceof Import.Table)) {
            unfinished.keep(file, said);
            goOn();
        }
    }

    /** Brings what is shown of a file up to date with the diary, since the room is opened. */
    void refresh() {
        switch (incoming.get()) {
            case Import.Table(MappingViewModel table) -> table.refresh();
            case Import.Preview(Path file, Imported entries, var _) -> {
                Diary diary = session.diary();
                latest.compute(
                        () -> new Import.Preview(file, entries, Merge.of(diary, entries)),
                        incoming::set);
            }
            case Import.None _, Import.Reading _, Import.Wrong _ -> {
                // says nothing of the diary
            }
        }
    }

    /** Reads a file and shows what importing it would do, or everything that is wrong with it. */
    void read(Path file) {
        Diary diary = session.diary();
        incoming.set(new Import.Reading(file));
        latest.compute(() -> preview(file, diary), found -> incoming.set(found.get()));
    }

    /** What is shown of a file; a table is read on with the person, on the FX thread. */
    private Supplier<Import> preview(Path file, Diary diary) {
        try {
            byte[] content = FileFormat.wholeBytes(file);
            if (FileFormat.isTable(content, file)) {
                return () ->
                        new Import.Table(
                                new MappingViewModel(
                                        services,
                                        file,
                                        content,
                                        this::forget,
                                        said -> goBack(file, said)));
            }
            Imported entries = FileFormat.read(content, clock);
            Import preview = new Import.Preview(file, entries, Merge.of(diary, entries));
            return () -> preview;
        } catch (Refusal refused) {
            Import wrong = new Import.Wrong(file, refused.sentences());
            return () -> wrong;
        }
    }

    /**
     * Imports what was previewed, into the diary as it is by then.
     *
     * @param crampsWin whether nights in conflict become cramp nights
     */
    void accept(Imported entries, boolean crampsWin) {
        if (Importing.isUnderway(importing.get())) {
            return; // a second press means the same import
        }
        Tally expected = Merge.of(session.diary(), entries).total();
        Importing begun =
                session.applyImported(
                        diary -> change(diary, entries, crampsWin),
                        _ -> {
                            forget();
                            notices.done(
                                    messages.text(
                                            "setting.imported",
                                            expected.added(),
                                            expected.replaced(),
                                            expected.kept()));
                        },
                        () -> accept(entries, crampsWin));
        importing.set(begun);
    }

    private Change change(Diary diary, Imported entries, boolean crampsWin) {
        Merge merge = Merge.of(diary, entries);
        Merge settled = crampsWin ? merge.withCrampsWinning(diary, clock.instant()) : merge;
        return settled.accepted();
    }

    /** Leaves the file as it is and imports nothing. */
    void forget() {
        latest.forget();
        incoming.set(new Import.None());
    }

    /** Makes a backup; {@code made} runs when it is there. */
    void backUp(Runnable made) {
        session.backUp(file -> {
            notices.done(messages.text("setting.backed-up", file.toString()));
            made.run();
        });
    }
}
