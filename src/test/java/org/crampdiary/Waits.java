package org.crampdiary;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.service.query.EmptyNodeQueryException;

/**
 * Has every test look every 10 ms whether what it waits for is there, and at once: the library's
 * own 100 ms, before each press and each look, were a good part of all tests. It waits a minute,
 * since a busy machine may need more than the library's ten seconds, and for a node that is not
 * there yet, too.
 */
public final class Waits implements BeforeAllCallback {

    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(OFTEN);
        Awaitility.setDefaultTimeout(PATIENCE);
        Awaitility.ignoreExceptionsByDefaultMatching(EmptyNodeQueryException.class::isInstance);
    }
}
