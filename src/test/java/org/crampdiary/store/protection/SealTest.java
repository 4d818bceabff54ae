package org.crampdiary.store.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole protected files: what opens them, and what is said when nothing does. */
class SealTest {

    private static final Cost CHEAP = new Cost(64, 1, 1);
    private static final char[] PASSPHRASE = "three wise toads".toCharArray();
    private static final byte[] PLAIN = "a diary".getBytes(UTF_8);

    @TempDir Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("diary.cramps"), content);
    }

    private static Seal seal() {
        return Seal.of(PASSPHRASE, CHEAP);
    }

    private static byte[] opened(Path file, String typed) throws IOException {
        try (Keyring keyring = Keyring.of(typed.toCharArray());
                Seal seal = keyring.open(file)) {
            return seal.open(Files.readAllBytes(file), "diary.cramps");
        }
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.sentences().getFirst().key()).isEqualTo(key);
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
                        });
    }

    @Test
    void thePassphraseOpensWhatWasSealedAndNothingElseDoes() throws Exception {
        try (Seal seal = seal()) {
            Path file = file(seal.seal(PLAIN));
            assertThat(ProtectedFile.is(file)).isTrue();
            assertThat(opened(file, "three wise toads")).isEqualTo(PLAIN);
            assertRefused(() -> opened(file, "three wise toad"), "refusal.passphrase-wrong");
            assertRefused(() -> opened(file, ""), "refusal.passphrase-wrong");
            assertRefused(() -> Keyring.empty().open(file), "refusal.protected");
        }
    }

    @Test
    void anAccentIsTheSameHoweverTheKeyboardWritesIt() throws Exception {
        try (Seal seal = Seal.of("sm\u00f8r og a\u030ar".toCharArray(), CHEAP)) {
            assertThat(opened(file(seal.seal(PLAIN)), "sm\u00f8r og \u00e5r")).isEqualTo(PLAIN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seven77", "\ud83e\udd86\ud83e\udd86\ud83e\udd86\ud83e\udd86"})
    void aShortPassphraseIsRefused(String passphrase) {
        assertThatThrownBy(() -> Seal.of(passphrase.toCharArray(), CHEAP))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.passphrase-short"));
    }

    /** Blanks, such that break no line, and such that have no width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "        ",
                "\u00a0 \u2003 \u202f \u3000 ",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b"
            })
    void aPassphraseOfBlanksAloneIsRefused(String passphrase) {
        assertThatThrownBy(() -> Seal.of(passphrase.toCharArray(), CHEAP))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.passphrase-blank"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three\twise toads", "three wise\u001b[C toads", "three wise toads\u007f"})
    void whatAWindowsLineDoesNotTakeIsNotInAPassphrase(String passphrase) {
        assertThatThrownBy(() -> Seal.of(passphrase.toCharArray(), CHEAP))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.passphrase-signs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  blanks around  ",
                "\ud83e\udd86\ud83e\udd86 eight",
                "\u00a0\u00a0\u00a0x\u00a0\u00a0\u00a0\u00a0"
            })
    void everySignThatCanBeTypedIsTaken(String passphrase) throws Exception {
        for (String typed : List.of(passphrase, passphrase.repeat(1000))) {
            try (Seal seal = Seal.of(typed.toCharArray(), CHEAP)) {
                Path file = file(seal.seal(PLAIN));
                assertThat(opened(file, typed)).isEqualTo(PLAIN);
                assertRefused(() -> opened(file, typed + " "), "refusal.passphrase-wrong");
            }
        }
    }

    @Test
    void aRecoveryCodeOpensItHoweverItIsTyped() throws Exception {
        try (Seal seal = seal();
                Seal both = seal.withRecoveryCode().seal()) {
            assertThat(seal.hasRecoveryCode()).isFalse();
            assertThat(both.hasRecoveryCode()).isTrue();
            Seal.Recoverable again = both.withRecoveryCode();
            String code = new String(again.code());
            assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
            Path file = file(again.seal().seal(PLAIN));
            assertThat(opened(file, "three wise toads")).isEqualTo(PLAIN);
            for (String typed :
                    List.of(
                            code,
                            " " + code.replace("-", " ") + " ",
                            code.replace("-", "").toLowerCase(Locale.ROOT),
                            code.replace('-', '\u2013') + "\u00a0",
                            code.replace("-", "\u2011\u202f"),
                            code + ".",
                            "\u201c" + code.replace('-', '_') + "\u201d,",
                            code.replace('-', '\u2212'),
                            code.replace('0', 'o').replace('1', 'l'),
                            code.replace('0', 'O').replace('1', 'I'))) {
                assertThat(opened(file, typed)).as(typed).isEqualTo(PLAIN);
            }
            assertRefused(() -> opened(file, swapped(code)), "refusal.recovery-code-mistyped");
            String other = new String(seal.withRecoveryCode().code());
            assertRefused(() -> opened(file, other), "refusal.passphrase-wrong");
            Path without = file(seal.seal(PLAIN));
            assertRefused(() -> opened(without, swapped(code)), "refusal.passphrase-wrong");
        }
    }

    @Test
    void howManyLettersOfARecoveryCodeWereTypedIsSaid() throws Exception {
        try (Seal seal = seal()) {
            Seal.Recoverable both = seal.withRecoveryCode();
            String code = new String(both.code());
            Path file = file(both.seal().seal(PLAIN));
            Path without = Files.write(folder.resolve("without.cramps"), seal.seal(PLAIN));
            for (String typed :
                    List.of("2" + code.substring(2), code + "0.", "2222-" + code, code + "2222")) {
                assertThatThrownBy(() -> opened(file, typed))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal ->
                                        assertThat(refusal.sentences())
                                                .as(typed)
                                                .containsExactly(
                                                        Phrase.of(
                                                                "refusal.recovery-code-length",
                                                                typed.replaceAll("[-.]", "")
                                                                        .length(),
                                                                36)));
                assertRefused(() -> opened(without, typed), "refusal.passphrase-wrong");
            }
            for (String words :
                    List.of(
                            "22222-" + code,
                            code.substring(7),
                            "seven green ants cross the warm sand again",
                            "7 green ants cross the warm sand under a tree")) {
                assertRefused(() -> opened(file, words), "refusal.passphrase-wrong");
            }
        }
    }

    /** Another letter in the first place. */
    private static String swapped(String code) {
        return (code.charAt(0) == '2' ? "3" : "2") + code.substring(1);
    }

    @Test
    void aPassphraseThatLooksLikeACodeIsOne() throws Exception {
        String passphrase = "abcd-efgh-jkmn-pqrs-tvwx-yz01-2345-6789-abcd";
        try (Seal seal = Seal.of(passphrase.toCharArray(), CHEAP);
                Seal both = seal.withRecoveryCode().seal()) {
            assertThat(opened(file(both.seal(PLAIN)), passphrase)).isEqualTo(PLAIN);
        }
    }

    @Test
    void whatAKeyringHasOpenedItOpensAgainAlsoWithARecoveryCode() throws Exception {
        try (Seal seal = seal();
                Keyring known = Keyring.of(seal)) {
            Path file = file(seal.withRecoveryCode().seal().seal(PLAIN));
            try (Seal again = known.open(file)) {
                assertThat(again.open(Files.readAllBytes(file), "x")).isEqualTo(PLAIN);
                assertThat(again.sharesPassphrase(file)).isTrue();
            }
            assertThat(known.isEmpty()).isFalse();
            Keyring closed = Keyring.of(seal);
            closed.close();
            assertThat(closed.isEmpty()).isTrue();
            assertRefused(() -> closed.open(file), "refusal.protected");
        }
    }

    @Test
    void anotherPassphraseOrAPlainFileIsNotShared() throws Exception {
        try (Seal seal = seal();
                Seal other = seal()) {
            assertThat(seal.sharesPassphrase(file(other.seal(PLAIN)))).isFalse();
            assertThat(seal.sharesPassphrase(file(PLAIN))).isFalse();
            assertRefused(() -> seal.open(other.seal(PLAIN), "x"), "refusal.protected-damaged");
        }
        assertThat(ProtectedFile.is(folder)).isFalse();
        assertThat(ProtectedFile.is(folder.resolve("none"))).isFalse();
        assertThat(ProtectedFile.is(file(new byte[3]))).isFalse();
    }

    @Test
    void eachByteOfAFileIsLookedAt() throws Exception {
        try (Seal seal = seal()) {
            byte[] sound = seal.seal(PLAIN);
            int length = ByteBuffer.wrap(sound).getShort(Header.MAGIC.length + 2);
            Random random = new Random(1);
            for (int at = Header.MAGIC.length; at < sound.length; at++) {
                byte[] damaged = sound.clone();
                damaged[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                Path file = file(damaged);
                assertRefused(() -> opened(file, "three wise toads"), damageAt(at, length));
                Path cut = file(Arrays.copyOf(sound, at));
                assertRefused(() -> opened(cut, "three wise toads"), damageAt(at, length));
            }
        }
    }

    private static String damageAt(int at, int headerLength) {
        return at < headerLength ? "refusal.protected-header" : "refusal.protected-damaged";
    }

    /** A header with a right hash and something in it that the program never writes. */
    private static byte[] withHeader(int at, int value) {
        try (Seal seal = seal()) {
            byte[] file = seal.seal(PLAIN);
            ByteBuffer bytes = ByteBuffer.wrap(file);
            int length = bytes.getShort(Header.MAGIC.length + 2);
            bytes.putShort(at, (short) value);
            byte[] hash = Sha256.digest().digest(Arrays.copyOf(file, length - Header.HASH));
            return bytes.put(length - Header.HASH, hash).array();
        }
    }

    @Test
    void aNewerFormatIsSaidToBeNewer() throws Exception {
        Path file = file(withHeader(16, 2));
        assertRefused(() -> ProtectedFile.check(file), "refusal.newer-version");
        Path derived = file(withHeader(24, 2));
        assertRefused(() -> ProtectedFile.check(derived), "refusal.newer-version");
    }

    @Test
    void whatAsksForTooMuchIsNotDerived() throws Exception {
        Path memory = file(withHeader(26, 0x7fff));
        assertRefused(() -> opened(memory, "three wise toads"), "refusal.protected-cost");
        Path passes = file(withHeader(30, 0x7fff));
        assertRefused(() -> opened(passes, "three wise toads"), "refusal.protected-cost");
    }

    @Test
    void aHeaderThatContradictsItselfIsDamaged() throws Exception {
        Path none = file(withHeader(20, 0));
        assertRefused(() -> ProtectedFile.check(none), "refusal.protected-header");
        Path three = file(withHeader(20, 3));
        assertRefused(() -> ProtectedFile.check(three), "refusal.protected-header");
    }
}
