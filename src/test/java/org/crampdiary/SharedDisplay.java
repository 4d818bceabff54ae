package org.crampdiary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has one class of tests at a time on a display that several Javas share: of two windows one hides
 * the other, or has the keys that were meant for it.
 */
public final class SharedDisplay implements BeforeAllCallback, AfterAllCallback {

    private static final Path LOCK = Path.of("target/display.lock");

    private @Nullable FileChannel held;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        held = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held.lock();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (held != null) {
            held.close();
        }
    }
}
