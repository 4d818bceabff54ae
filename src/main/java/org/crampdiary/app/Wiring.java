package org.crampdiary.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.charts.ChartPictures;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.YearSheet;
import org.crampdiary.ui.rooms.diary.DiaryView;
import org.crampdiary.ui.rooms.guidance.GuidanceView;
import org.crampdiary.ui.rooms.settings.BackupActions;
import org.crampdiary.ui.rooms.settings.SettingsView;
import org.crampdiary.ui.rooms.shell.AdviceBar;
import org.crampdiary.ui.rooms.shell.Shell;
import org.crampdiary.ui.rooms.summary.SummaryView;
import org.crampdiary.ui.rooms.tonight.TonightView;
import org.crampdiary.ui.rooms.trends.TrendsView;
import org.jspecify.annotations.Nullable;

/** The only place where services and rooms are made and handed to each other. For the FX thread. */
final class Wiring implements Navigation {

    private final RoomServices services;
    private final Settings settings;
    private final WindowTheme windowTheme;
    private final FilePicker files;
    private final PagePrinter printer = PagePrinter.ofThisComputer();
    private final Path diary;
    private final @Nullable BackupActions backups;
    private final Consumer<Boolean> lock;
    private final Shell shell;
    private final AdviceBar advice;
    private Subscription following = Subscription.EMPTY;
    private @Nullable DiaryView diaryRoom;
    private @Nullable GuidanceView guidanceRoom;
    private @Nullable SummaryView summaryRoom;
    private @Nullable SettingsView settingsRoom;

    Wiring(
            OpenDiary open,
            Settings settings,
            Language language,
            Clock clock,
            WindowTheme windowTheme,
            FilePicker files) {
        this.settings = settings;
        this.windowTheme = windowTheme;
        this.files = files;
        this.diary = open.store().file();
        this.backups = open.backups();
        this.lock = open.lock();
        Messages messages =
                new Messages(language, settings.preferences().recording().glass().inOunces());
        this.shell =
                new Shell(
                        messages,
                        messages.text(open.demo() ? "shell.demo" : "shell.private"),
                        this::room);
        this.services = Services.of(open, shell, this, messages, clock, windowTheme);
        this.advice = new AdviceBar(services, settings);
        shell.setAbove(advice);
    }

    private View room(Room room) {
        return switch (room) {
            case TONIGHT -> new TonightView(services, windowTheme, settings);
            case DIARY -> {
                diaryRoom = new DiaryView(services, settings);
                yield diaryRoom;
            }
            case TRENDS ->
                    new TrendsView(
                            services,
                            new ChartPictures(services, windowTheme, files),
                            new YearSheet(services, files, printer, settings));
            case GUIDANCE -> {
                guidanceRoom = new GuidanceView(services, files, printer, settings);
                yield guidanceRoom;
            }
            case SUMMARY -> {
                summaryRoom = new SummaryView(services, files, printer, settings);
                yield summaryRoom;
            }
            case SETTINGS -> {
                settingsRoom = new SettingsView(services, settings, files, printer, diary, backups);
                yield settingsRoom;
            }
        };
    }

    @Override
    public void go(Room room) {
        shell.go(room);
    }

    @Override
    public void goToNight(LocalDate night) {
        shell.go(Room.DIARY);
        if (diaryRoom != null) {
            diaryRoom.show(night);
        }
    }

    @Override
    public void goToPage(String slug) {
        Room from = Objects.requireNonNullElse(shell.openRoom(), Room.GUIDANCE);
        shell.go(Room.GUIDANCE);
        if (guidanceRoom != null) {
            guidanceRoom.showPage(slug, from);
        }
    }

    /** The page of the library about the room on the screen. */
    private void help() {
        goToPage("help-" + room().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void recordVisit(@Nullable Set<RuleId> discussed) {
        shell.go(Room.GUIDANCE);
        if (guidanceRoom != null) {
            guidanceRoom.recordVisit(discussed);
        }
    }

    @Override
    public void choosePassphrase() {
        shell.go(Room.SETTINGS);
        if (settingsRoom != null) {
            settingsRoom.choosePassphrase();
        }
    }

    @Override
    public void lock() {
        lock.accept(true);
    }

    /** The room on the screen. */
    Room room() {
        return Objects.requireNonNullElse(shell.openRoom(), Room.TONIGHT);
    }

    Parent root() {
        return shell.root();
    }

    /** Gives the scene its keys and opens the first room. */
    void open(Scene scene, Room room) {
        shell.bindKeys(scene);
        Key.UNDO.bind(scene, services.session()::undo);
        Key.REDO.bind(scene, services.session()::redo);
        Key.NEW.bind(scene, this::newEntry);
        Key.PRINT.bind(scene, this::print);
        Key.HELP.bind(scene, this::help);
        Key.NIGHT.bind(
                scene,
                () -> windowTheme.setNight(windowTheme.themeProperty().get() != Theme.NIGHT));
        go(room);
        following =
                Subscription.combine(
                        new Watches(services, settings, windowTheme, shell).over(scene, lock),
                        advice.listen());
    }

    /** See {@link Shell#sayElsewhere}. */
    void sayElsewhere(@Nullable Notices instead) {
        shell.sayElsewhere(instead);
    }

    /** See {@link Shell#holdUnsaved}. */
    boolean holdUnsaved() {
        return shell.holdUnsaved();
    }

    /** See {@link Shell#tellUnseen}. */
    void tellUnseen(Notices other) {
        shell.tellUnseen(other);
    }

    private void newEntry() {
        shell.go(Room.DIARY);
        if (diaryRoom != null) {
            diaryRoom.addCramp();
        }
    }

    private void print() {
        if (shell.openRoom() == Room.SUMMARY && summaryRoom != null) {
            summaryRoom.print();
        }
    }

    void close() {
        following.unsubscribe();
        shell.close();
    }

    RoomServices services() {
        return services;
    }
}
