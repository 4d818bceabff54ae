package org.crampdiary.store.protection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** What a protected file is sealed with, for tests that look for it elsewhere. */
public final class KeyBytes {

    private KeyBytes() {}

    /** The 32 bytes of its key. */
    public static byte[] of(Path file, String passphrase) throws IOException {
        byte[] secret = passphrase.getBytes(StandardCharsets.UTF_8);
        byte[] beside = {};
        try (DataKey key = Header.of(file).slots().getFirst().open(secret);
                DataKey by = DataKey.random()) {
            byte[] sealed = Objects.requireNonNull(key).sealedBy(by, beside);
            return Objects.requireNonNull(by.open(sealed, beside));
        }
    }
}
