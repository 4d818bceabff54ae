package org.crampdiary.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;

/** Whether this machine can show a window, asked before JavaFX tries and fails in its own words. */
public final class WindowSystem {

    /** What JavaFX's windows on Linux are linked with. */
    private static final List<String> GTK = List.of("libgtk-3.so.0", "libXtst.so.6");

    private WindowSystem() {}

    /** Whether a display is named, or none is needed on this system. */
    public static boolean hasDisplay() {
        return !needsGtk() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    /** Whether the system's libraries for windows are there. */
    public static boolean hasToolkit() {
        return !needsGtk() || GTK.stream().allMatch(WindowSystem::isInstalled);
    }

    private static boolean needsGtk() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return !os.contains("win")
                && !os.contains("mac")
                && !"Headless".equals(System.getProperty("glass.platform"));
    }

    @SuppressWarnings("restricted") // loads what JavaFX is about to load anyway
    private static boolean isInstalled(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
