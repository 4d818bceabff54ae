package org.crampdiary.ui.kit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The system's dialogs in dark colours before a dark window. Windows and macOS follow the window
 * themselves; on Linux the dialogs are GTK's, which follows the desktop unless it is asked.
 */
final class DarkDialogs {

    private static final Logger LOG = System.getLogger(DarkDialogs.class.getName());
    private static final String LIBRARY = "libgtk-3.so.0";
    private static final String SETTING = "gtk-application-prefer-dark-theme";
    private static final ValueLayout.OfInt BOOLEAN = ValueLayout.JAVA_INT;

    private DarkDialogs() {}

    /**
     * Shows a dialog before a window. For the FX thread, on which JavaFX runs GTK. GTK is asked
     * only for as long as the dialog stands, since JavaFX would take it for the desktop's wish.
     */
    static <T> @Nullable T before(@Nullable Window window, Supplier<@Nullable T> dialog) {
        boolean dark =
                window != null
                        && window.getScene().getPreferences().getColorScheme() == ColorScheme.DARK
                        && "Linux".equals(System.getProperty("os.name"));
        if (!dark || !prefer(true)) {
            return dialog.get();
        }
        try {
            return dialog.get();
        } finally {
            prefer(false);
        }
    }

    /** Whether GTK could be asked. */
    @SuppressWarnings("restricted") // native access is given to the program at its start
    private static boolean prefer(boolean dark) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup gtk = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
            Linker linker = Linker.nativeLinker();
            MemorySegment settings =
                    (MemorySegment)
                            linker.downcallHandle(
                                            gtk.findOrThrow("gtk_settings_get_default"),
                                            FunctionDescriptor.of(ValueLayout.ADDRESS))
                                    .invokeExact();
            if (settings.equals(MemorySegment.NULL)) {
                return false; // no display
            }
            linker.downcallHandle(
                            gtk.findOrThrow("g_object_set"),
                            FunctionDescriptor.ofVoid(
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    BOOLEAN,
                                    ValueLayout.ADDRESS),
                            Linker.Option.firstVariadicArg(2))
                    .invokeExact(
                            settings,
                            arena.allocateFrom(SETTING),
                            dark ? 1 : 0,
                            MemorySegment.NULL);
            return true;
        } catch (Throwable e) { // what a method handle declares; the dialog is then as it was
            LOG.log(Level.INFO, "the dialogs keep the colours of the desktop", e);
            return false;
        }
    }
}
