package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.crampdiary.store.protection.ProtectedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protected diary on the command line. */
class ProtectionCommandsTest {

    private static final String FIRST = "three wise toads";
    private static final String SECOND = "fire glade tudser på å";

    @TempDir Path folder;
    private Path diary;
    private String out = "";
    private String err = "";
    private final List<String> prompts = new ArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();

    @BeforeEach
    void aPlainDiary() {
        diary = folder.resolve("diary.cramps");
        assertThat(run("log", "--severity", "7", "--note", "canary")).isZero();
    }

    /** Runs a command with nobody at the terminal, or with the answers that are there. */
    private int run(String... arguments) {
        Passphrases passphrases =
                new Passphrases(
                        answers.isEmpty()
                                ? null
                                : prompt -> {
                                    prompts.add(prompt);
                                    String answer = answers.poll();
                                    return answer == null ? null : answer.toCharArray();
                                });
        StringWriter said = new StringWriter();
        StringWriter failed = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--lang", "en", "--diary", diary.toString()));
        all.addAll(Arrays.asList(arguments));
        int code =
                CrampDiary.commandLine(new CrampDiary((_, _, _) -> 0, passphrases))
                        .setOut(new PrintWriter(said))
                        .setErr(new PrintWriter(failed))
                        .execute(all.toArray(String[]::new));
        out = said.toString();
        err = failed.toString();
        return code;
    }

    private String file(String content) throws Exception {
        return Files.writeString(folder.resolve("passphrase"), content).toString();
    }

    private void protect() {
        answers.addAll(List.of(FIRST, FIRST));
        assertThat(run("protect")).isZero();
    }

    @Test
    void everyCommandOpensAProtectedDiaryWithAFile() throws Exception {
        protect();
        String with = "--passphrase-file=" + file(FIRST + "\r\nmore\n");
        for (String[] command :
                new String[][] {
                    {"log", with, "--severity", "3"},
                    {"night", with, "--fluid", "1500"},
                    {"check", with},
                    {"trends", with},
                    {"verify", with},
                    {"backup", with},
                    {"export", with, "--out", folder.resolve("out.json").toString()},
                    {"import", with, folder.resolve("out.json").toString()},
                    {"summary", with, "--out", folder.resolve("out.pdf").toString()},
                }) {
            assertThat(run(command)).as("%s: %s", command[0], err).isZero();
        }
        assertThat(run("verify", with)).isZero();
        assertThat(out).contains("2 cramps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nsecond line", "short"})
    void aNewPassphraseThatIsNoneIsTheFilesFaultAndNotTheDiarys(String content) throws Exception {
        assertThat(run("protect", "--new-passphrase-file", file(content))).isEqualTo(1);
        assertThat(err).contains("passphrase").hasLineCount(1);
        assertThat(run("protect", "--new-passphrase-file", folder + "/none")).isEqualTo(1);
        assertThat(run("protect", "--new-passphrase-file", diary.toString())).isEqualTo(1);
        assertThat(run("verify")).isZero();
    }

    @Test
    void aProtectedDiaryIsNoExport() throws Exception {
        assertThat(run("backup")).isZero();
        protect();
        Path copy = Files.copy(diary, folder.resolve("copy.json"));
        String with = "--passphrase-file=" + file(FIRST);
        assertThat(run("import", with, copy.toString())).isEqualTo(1);
        assertThat(err).contains("This file is a diary, not an export").hasLineCount(1);
    }

    @Test
    void aBackupSaysThatItIsProtected() throws Exception {
        assertThat(run("backup")).isZero();
        assertThat(out).contains("It is not protected");
        protect();
        assertThat(run("backup", "--passphrase-file", file(FIRST))).isZero();
        assertThat(out).contains("opens with the passphrase");
    }

    @Test
    void backupsOfAnEarlierPassphraseCanBeRemoved() throws Exception {
        protect();
        answers.addAll(List.of(FIRST, SECOND, SECOND));
        assertThat(run("passphrase")).isZero();
        assertThat(out).contains("One earlier backup still opens").contains("--remove-old");
        assertThat(folder.resolve("backups").toFile().list()).hasSize(3);
        String with = "--passphrase-file=" + file(SECOND);
        assertThat(run("protect", with, "--remove-old")).isZero();
        assertThat(out).contains("One earlier copy was removed").contains("without a passphrase");
        assertThat(folder.resolve("backups").toFile().list()).hasSize(2);
        assertThat(run("protect", with, "--remove-old")).isZero();
        assertThat(out).contains("no earlier copy to remove");
        assertThat(run("protect", with)).isEqualTo(1);
    }

    @Test
    void whoSitsAtTheTerminalIsAskedAndNothingIsShown() {
        protect();
        assertThat(prompts)
                .containsExactly("New passphrase (it is not shown):", "The same once more:");
        assertThat(out).contains("The diary is protected now").contains("2 earlier copies");
        answers.add(FIRST);
        assertThat(run("verify")).isZero();
        assertThat(prompts).endsWith("Passphrase of “diary.cramps” (it is not shown):");
        answers.add("something else");
        assertThat(run("verify")).isEqualTo(3);
        assertThat(err).contains("not the passphrase");
    }

    @Test
    void whereNobodyCanBeAskedASentenceSaysWhatToDo() throws Exception {
        assertThat(run("protect")).isEqualTo(3);
        assertThat(err).contains("--new-passphrase-file");
        protect();
        for (String command : List.of("verify", "trends", "unprotect", "passphrase")) {
            assertThat(run(command)).as(command).isEqualTo(3);
            assertThat(err).contains("--passphrase-file").hasLineCount(1);
        }
        assertThat(run("verify", "--passphrase-file", folder.resolve("none").toString()))
                .isEqualTo(3);
        assertThat(err).contains("cannot be read from");
        Path latin = folder.resolve("latin");
        Files.write(latin, "på å".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("verify", "--passphrase-file", latin.toString())).isEqualTo(3);
        assertThat(err).contains("UTF-8");
        assertThat(run("verify", "--passphrase-file", "")).isEqualTo(2);
        assertThat(run("--passphrase-file", latin.toString())).isEqualTo(2);
        assertThat(err).contains("the window asks");
    }

    @Test
    void aNewPassphraseIsTypedAlikeTwice() throws Exception {
        answers.addAll(List.of(FIRST, "three wise frogs"));
        assertThat(run("protect")).isEqualTo(1);
        assertThat(err).contains("not typed alike");
        answers.addAll(List.of("short", "short"));
        assertThat(run("protect")).isEqualTo(1);
        assertThat(err).contains("at least 8");
        assertThat(ProtectedFile.is(diary)).isFalse();
    }

    @Test
    void theFirstLineOfAFileIsTheNewPassphrase() throws Exception {
        assertThat(run("protect", "--new-passphrase-file", file("\uFEFF" + SECOND))).isZero();
        assertThat(run("verify", "--passphrase-file", file(SECOND))).isZero();
        assertThat(run("protect", "--passphrase-file", file(SECOND))).isEqualTo(1);
        assertThat(err).contains("protected already");
    }

    @Test
    void aLineIsTakenWholeOrNotAtAll() throws Exception {
        String thousand = "\ud83e\udd86".repeat(1000);
        assertThat(run("protect", "--new-passphrase-file", file(thousand))).isZero();
        String notes = "\nå".repeat(20_000);
        assertThat(run("verify", "--passphrase-file", file(thousand + notes))).isZero();
        for (String empty : List.of("", "\n" + thousand, "\uFEFF\r\n")) {
            assertThat(run("verify", "--passphrase-file", file(empty))).isEqualTo(3);
            assertThat(err).contains("first line of").contains("is empty");
        }
        assertThat(run("verify", "--passphrase-file", file("x".repeat(16_385)))).isEqualTo(3);
        assertThat(err).contains("too long");
        assertThat(run("verify", "--passphrase-file", file("x".repeat(16_384)))).isEqualTo(3);
        assertThat(err).contains("not the passphrase");
    }

    @Test
    void earlierCopiesAreProtectedOrRemovedWhenThatIsSaid() throws Exception {
        assertThat(run("protect", "--copies", "burn")).isEqualTo(2);
        answers.addAll(List.of(FIRST, FIRST));
        assertThat(run("protect", "--copies", "protect")).isZero();
        assertThat(out).contains("2 earlier copies have the same passphrase now");
        assertThat(backups()).hasSize(2).allSatisfy(this::isProtected);
        answers.addAll(List.of(FIRST, SECOND, SECOND));
        assertThat(run("passphrase")).isZero();
        assertThat(out).contains("The passphrase is changed").contains("3 earlier backups");
        answers.addAll(List.of(SECOND, FIRST, FIRST));
        assertThat(run("passphrase", "--copies", "remove")).isZero();
        assertThat(out).contains("4 earlier copies were removed");
        assertThat(backups()).isEmpty();
        answers.add(FIRST);
        assertThat(run("protect", "--copies", "keep")).isZero();
        assertThat(out).isEmpty();
    }

    private List<Path> backups() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.toList();
        }
    }

    private void isProtected(Path file) throws Exception {
        assertThat(ProtectedFile.is(file)).isTrue();
    }

    @Test
    void aRecoveryCodeOpensItUntilThePassphraseIsChanged() throws Exception {
        protect();
        answers.add(FIRST);
        assertThat(run("recovery-code")).isZero();
        String code = out.lines().findFirst().orElseThrow();
        answers.add(code);
        assertThat(run("verify")).isZero();
        answers.addAll(List.of(code, SECOND, SECOND));
        assertThat(run("passphrase")).isZero();
        assertThat(out).contains("recovery code does not open");
        answers.add(code);
        assertThat(run("verify")).isEqualTo(3);
        answers.add(SECOND);
        assertThat(run("verify")).isZero();
    }

    @Test
    void itIsTakenOffAgain() throws Exception {
        for (String command : List.of("unprotect", "passphrase", "recovery-code")) {
            assertThat(run(command)).as(command).isEqualTo(1);
            assertThat(err).contains("is not protected");
        }
        protect();
        answers.add(FIRST);
        assertThat(run("unprotect")).isZero();
        assertThat(out).contains("not protected now");
        assertThat(ProtectedFile.is(diary)).isFalse();
        assertThat(run("verify")).isZero();
    }

    @Test
    void aBackupIsPutBackWithItsPassphrase() throws Exception {
        protect();
        answers.add(FIRST);
        assertThat(run("backup")).isZero();
        Path backup = backups().stream().max(java.util.Comparator.naturalOrder()).orElseThrow();
        answers.add(FIRST);
        assertThat(run("restore", backup.toString())).isZero();
        assertThat(out).contains("Put back").doesNotContain("passphrase of that backup");
        answers.addAll(List.of(FIRST, SECOND, SECOND));
        assertThat(run("passphrase")).isZero();
        answers.add(FIRST);
        assertThat(run("restore", backup.toString())).isZero();
        assertThat(out).contains("opens with the passphrase of that backup");
        answers.add("wrong passphrase");
        assertThat(run("restore", backup.toString())).isEqualTo(3);
    }

    @Test
    void aPlainBackupIsPutBackWhereNothingOpensTheDiaryAnyMore() throws Exception {
        protect();
        Path plain = backups().stream().min(java.util.Comparator.naturalOrder()).orElseThrow();
        byte[] locked = Files.readAllBytes(diary);
        locked[40] ^= 1;
        Files.write(diary, locked);
        int asked = prompts.size();
        assertThat(run("restore", plain.toString())).as(err).isZero();
        assertThat(out).contains("is not protected now").contains("quarantine");
        assertThat(prompts).hasSize(asked);
        assertThat(inQuarantine()).containsExactly(locked);
        assertThat(run("verify")).isZero();
    }

    @Test
    void aPlainBackupIsPutBackWhereThePassphraseIsForgotten() throws Exception {
        protect();
        Path plain = backups().stream().min(java.util.Comparator.naturalOrder()).orElseThrow();
        byte[] locked = Files.readAllBytes(diary);
        assertThat(run("restore", plain.toString())).isEqualTo(3); // nobody answers
        assertThat(err).contains("--without-passphrase");
        answers.add("something else");
        assertThat(run("restore", plain.toString())).isEqualTo(3);
        assertThat(err).contains("not the passphrase").contains("--without-passphrase");
        assertThat(Files.readAllBytes(diary)).isEqualTo(locked);
        assertThat(run("restore", plain.toString(), "--without-passphrase")).as(err).isZero();
        assertThat(out).contains("is not protected now").contains("quarantine");
        assertThat(inQuarantine()).containsExactly(locked);
        assertThat(run("verify")).isZero();
    }

    private byte[] inQuarantine() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("quarantine"))) {
            return Files.readAllBytes(files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    @Test
    void plainBackupsAreNamedWhereAProtectedOneIsPutBack() throws Exception {
        protect();
        answers.add(FIRST);
        assertThat(run("backup")).isZero();
        Path sealed = backups().stream().max(java.util.Comparator.naturalOrder()).orElseThrow();
        answers.add(FIRST);
        assertThat(run("unprotect")).isZero();
        answers.add(FIRST);
        assertThat(run("restore", sealed.toString())).as(err).isZero();
        assertThat(out).contains("can still be read without a passphrase");
    }

    @Test
    void theInventedDiaryIsNotProtected() {
        StringWriter failed = new StringWriter();
        int code =
                CrampDiary.commandLine(new CrampDiary((_, _, _) -> 0, new Passphrases(null)))
                        .setErr(new PrintWriter(failed))
                        .execute("--demo", "--lang", "en", "protect");
        assertThat(code).isEqualTo(2);
        assertThat(failed.toString()).contains("nothing of the invented diary");
    }
}
