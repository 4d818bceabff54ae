package org.crampdiary.store.protection;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has tests protect their diaries at a small cost: at the usual one their passphrases alone took a
 * minute of each whole run. {@code .ci/protected} sees that the program itself takes the usual one,
 * as do the tests that start a Java of their own.
 */
public final class CheapPassphrases implements BeforeAllCallback {

    private static final Cost CHEAP = new Cost(64, 1, 1);

    @Override
    public void beforeAll(ExtensionContext context) {
        Cost.setOfNewFiles(CHEAP);
    }
}
