package org.crampdiary.store.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] BESIDE = "beside".getBytes(UTF_8);

    /** McGrew and Viega, The Galois/Counter Mode of Operation, test case 16. */
    @Test
    void thePublishedVectorIsOpened() {
        String key = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
        String iv = "cafebabefacedbaddecaf888";
        String sealed =
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662";
        String tag = "76fc6ece0f4e1768cddf8853bb2d551b";
        byte[] beside = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        try (DataKey opening = new DataKey(HEX.parseHex(key))) {
            byte[] plain = opening.open(HEX.parseHex(iv + sealed + tag), beside);
            assertThat(HEX.formatHex(plain))
                    .isEqualTo(
                            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                    + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        }
    }

    @Test
    void eachSealingIsAnotherAndOpensToTheSame() {
        try (DataKey key = DataKey.random()) {
            byte[] plain = "a note".getBytes(UTF_8);
            byte[] one = key.seal(plain, BESIDE);
            byte[] two = key.seal(plain, BESIDE);
            assertThat(one).isNotEqualTo(two);
            assertThat(key.open(one, BESIDE)).isEqualTo(plain).isEqualTo(key.open(two, BESIDE));
        }
    }

    @Test
    void whatIsAnotherIsNotOpened() {
        try (DataKey key = DataKey.random();
                DataKey other = DataKey.random()) {
            byte[] sealed = key.seal(new byte[100], BESIDE);
            assertThat(other.open(sealed, BESIDE)).isNull();
            assertThat(key.open(sealed, "elsewhere".getBytes(UTF_8))).isNull();
            assertThat(key.open(new byte[27], BESIDE)).as("too short").isNull();
            for (int i = 0; i < sealed.length; i++) {
                byte[] changed = sealed.clone();
                changed[i] ^= 1;
                assertThat(key.open(changed, BESIDE)).as("byte %d", i).isNull();
            }
        }
    }

    @Test
    void aWipedKeySealsNothing() {
        DataKey key = DataKey.random();
        DataKey copy = key.copy();
        key.close();
        assertThatThrownBy(() -> key.seal(new byte[1], BESIDE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(key::copy).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.sealedBy(copy, BESIDE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(copy.open(copy.seal(new byte[1], BESIDE), BESIDE)).containsExactly(0);
    }
}
