package org.crampdiary;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has every test look every 10 ms whether what it waits for is there, and at once. The library's
 * own 100 ms, before each press and each look, were a good part of all tests.
 */
public final class ShortWaits implements BeforeAllCallback {

    private static final Duration OFTEN = Duration.ofMillis(10);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(OFTEN);
    }
}
