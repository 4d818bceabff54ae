package org.crampdiary.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.store.LogFile;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;

/**
 * Opens a protected diary, goes through its rooms, types into them, locks it, and writes down what
 * of Java's memory is in use: the program of {@link LockedHeapTest}. It knows no word of its own.
 */
final class LockedWindow {

    /** When the memory is written down. */
    enum Moment {
        OPEN,
        CODE_SHOWN,
        LOCKED,
        LOCKED_BY_ITSELF;

        Path beside(Path home) {
            return home.resolveSibling(name().toLowerCase(Locale.ROOT) + ".hprof");
        }
    }

    /** What it types, one file for each. */
    enum Typed {
        PASSPHRASE,
        SEARCHED,
        HALF,
        REMOVED,
        BEGUN;

        Path beside(Path home) {
            return home.resolveSibling(name().toLowerCase(Locale.ROOT));
        }
    }

    /** Where it writes down the recovery code that is shown. */
    static Path code(Path home) {
        return home.resolveSibling("code");
    }

    /** What prints on this computer, as its commands say. */
    static final String PRINTER = "Kitchen";

    private final Path home;
    private final ProgramWindow window;

    private LockedWindow(Path home, SettableClock clock) {
        this.home = home;
        window = new ProgramWindow(diary(home), home, Language.ENGLISH, clock);
    }

    static SettableClock clock() {
        return new SettableClock(
                ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));
    }

    static Path diary(Path home) {
        return home.resolve("diary.cramps");
    }

    /** Takes the folder of the diary and the settings; what to type lies beside it. */
    @SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut"}) // which the test reads
    public static void main(String[] args) {
        try {
            LogFile.begin(Path.of(args[0], "log"));
            SettableClock clock = clock();
            LockedWindow locked = new LockedWindow(Path.of(args[0]), clock);
            locked.unlock();
            locked.use();
            locked.dump(Moment.OPEN);
            locked.makeCode();
            locked.dump(Moment.CODE_SHOWN);
            locked.window.robot.push(KeyCode.CONTROL, KeyCode.L);
            locked.dump(Moment.LOCKED);
            locked.unlockByCode();
            locked.use();
            locked.goBack();
            clock.pass(Duration.ofMinutes(11));
            locked.dump(Moment.LOCKED_BY_ITSELF);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1); // the window would keep it running
        }
        System.exit(0);
    }

    private void unlock() throws IOException {
        awaitLocked();
        put("lock-passphrase", Typed.PASSPHRASE);
        window.press("lock-unlock");
        window.await("shell");
    }

    /** It is shown and printed, and a group of it compared, which is wrong. */
    private void makeCode() throws IOException {
        window.go(Room.SETTINGS);
        window.press("protect-code");
        put("protect-present", Typed.PASSPHRASE);
        window.press("protect-go");
        window.await("protect-code-shown");
        Files.writeString(code(home), window.text("protect-code-shown"));
        window.press("protect-print");
        Awaitility.await("asked").until(() -> !window.await("print-now").isDisabled());
        window.await("print-printer");
        window.press("print-now");
        window.awaitText("notice-text", PRINTER);
        window.press("protect-written");
        window.await("protect-group");
        window.press("protect-check");
        window.await("protect-code-shown");
    }

    private void unlockByCode() throws IOException {
        awaitLocked();
        window.press("lock-other");
        TextInputControl field = (TextInputControl) window.await("lock-passphrase-seen");
        String typed = Files.readString(code(home));
        window.robot.interact(() -> field.setText(typed));
        window.press("lock-unlock");
        window.await("protect-new");
        window.press("protect-cancel");
    }

    private void awaitLocked() {
        window.await("lock-passphrase");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !window.await("lock-passphrase").isDisabled());
    }

    private void use() throws IOException {
        for (Room room : Room.values()) {
            window.go(room);
            window.settle();
        }
        window.go(Room.SUMMARY);
        window.await("summary-sheet-1");
        window.press("summary-save");
        Awaitility.await("saved").until(() -> Files.exists(window.saved()));
        Files.delete(window.saved()); // it is plain, as the person was told
        window.press("summary-print");
        Awaitility.await("asked").until(() -> !window.await("print-now").isDisabled());
        window.await("print-printer");
        window.press("print-now");
        window.awaitText("notice-text", PRINTER);
        put("summary-question", Typed.REMOVED);
        window.press("summary-question-add");
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        put("summary-question", Typed.BEGUN);
        window.go(Room.DIARY);
        window.press("diary-search");
        put("diary-query", Typed.SEARCHED);
        window.await("diary-search-count");
        window.rest();
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        put("diary-cramp-note", Typed.HALF);
        window.rest();
    }

    /** To the backups, from where it is locked as from the rooms. */
    private void goBack() {
        window.go(Room.SETTINGS);
        window.press("settings-go-back");
        window.await("goback-leave");
    }

    private void put(String id, Typed typed) throws IOException {
        TextInputControl field = (TextInputControl) window.await(id);
        String word = Files.readString(typed.beside(home));
        window.robot.interact(() -> field.setText(word));
    }

    private void dump(Moment moment) throws IOException {
        if (moment != Moment.OPEN && moment != Moment.CODE_SHOWN) {
            awaitLocked();
            window.rest();
            Awaitility.await("idle threads end")
                    .until(() ->
                            Thread.getAllStackTraces().keySet().stream()
                                    .noneMatch(
                                            each -> each.getName().startsWith("diary-computer")));
        }
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(moment.beside(home).toString(), true);
    }
}
