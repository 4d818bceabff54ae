package org.crampdiary.store.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    private static byte[] of(int value, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** RFC 9106, section 5.3. */
    @Test
    void theVectorOfTheStandardComesOut() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Cost(32, 3, 4)
                        .parameters(of(2, 16))
                        .withSecret(of(3, 8))
                        .withAdditional(of(4, 12))
                        .build());
        byte[] tag = new byte[32];
        generator.generateBytes(of(1, 32), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /** As OpenSSL derives it, by Python's cryptography 48. */
    @Test
    void aKeyOfUsualCostIsTheOneThatOthersDerive() {
        byte[] salt = new byte[16];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        byte[] key = Cost.USUAL.keyOf("three wise toads".getBytes(UTF_8), salt);
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("d9a57e7fd90d7baf22209561f37894cc15935cc9b46b5c3cb98ec10507987faf");
    }

    @ParameterizedTest
    @CsvSource({
        "65536, 3, 1, true",
        "262144, 10, 16, true",
        "8, 1, 1, true",
        "262145, 3, 1, false",
        "65536, 11, 1, false",
        "65536, 0, 1, false",
        "65536, 3, 17, false",
        "65536, 3, 0, false",
        "7, 1, 1, false",
        "-1, 3, 1, false",
    })
    void onlyWhatIsBearableIsDerived(int memory, int passes, int lanes, boolean bearable) {
        assertThat(new Cost(memory, passes, lanes).isBearable()).isEqualTo(bearable);
    }
}
