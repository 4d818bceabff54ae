package org.crampdiary.summary.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.crampdiary.model.Refusal;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of CUPS stand in a folder of the test and say what CUPS 2.4 says. */
@DisabledOnOs(OS.WINDOWS)
final class CupsPrinterTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final PrintDocument PAGE = new PrintDocument(new byte[200_000], 2, Paper.A4);
    private static final PrintOrder ORDER = new PrintOrder("Kitchen", 3, 1, 2, Paper.LETTER);

    private static final String TWO =
            """
            Kitchen
            Office
            system default destination: Office
            Kitchen accepting requests since Sun Nov 29 22:46:15 2026
            Office accepting requests since Sun Nov 29 22:46:15 2026
            printer Kitchen is idle.  enabled since Sun Nov 29 22:46:15 2026
            \tAlerts: none
            printer Office is idle.  enabled since Sun Nov 29 22:46:15 2026
            \tAlerts: none
            """;

    @TempDir private Path folder;

    private void command(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void lpstat(String says) throws IOException {
        Files.writeString(folder.resolve("says"), says);
        command("lpstat", "cat '" + folder.resolve("says") + "'");
    }

    private CupsPrinter printer(Duration limit) {
        return new CupsPrinter(new PrintCommand(folder + "/"), limit);
    }

    private CupsPrinter printer() {
        return printer(LONG);
    }

    private static void refuses(Runnable what, Predicate<String> words) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(ENGLISH.text(refusal.sentences().getFirst()))
                                        .matches(words));
    }

    private static void refuses(Runnable what, String... words) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(ENGLISH.text(refusal.sentences().getFirst()))
                                        .contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "printer Kitchen is idle.                     | printer Kitchen is idle.  | READY",
                "printer Kitchen is idle.  enabled            | printer Kitchen disabled  | STOPPED",
                "Kitchen accepting requests                   | Kitchen not accepting requests | REFUSING",
            })
    void theStateOfAPrinterIsRead(String was, String is, Printer.State state) throws IOException {
        assertThat(TWO).contains(was);
        lpstat(TWO.replaceFirst("(?m)^" + was, is));
        assertThat(printer().printers())
                .containsExactly(
                        new Printer("Kitchen", false, state),
                        new Printer("Office", true, Printer.State.READY));
    }

    @ParameterizedTest
    @CsvSource({
        "media-empty, WITHOUT_PAPER",
        "media-empty-error, WITHOUT_PAPER",
        "offline-report media-empty-error toner-low-warning, WITHOUT_PAPER",
        "media-empty-warning, READY",
        "toner-low-warning, READY"
    })
    void aPrinterWithoutPaperSaysSo(String alerts, Printer.State state) throws IOException {
        lpstat(TWO.replaceFirst("Alerts: none", "Alerts: " + alerts));
        assertThat(printer().printers())
                .extracting(Printer::state)
                .containsExactly(state, Printer.State.READY);
    }

    @Test
    void theWorstIsWhatCounts() throws IOException {
        lpstat(
                TWO.replace("Kitchen accepting", "Kitchen not accepting")
                        .replaceFirst(
                                "printer Kitchen is idle.  enabled", "printer Kitchen disabled")
                        .replaceFirst("Alerts: none", "Alerts: media-empty paused"));
        assertThat(printer().printers().getFirst().state()).isEqualTo(Printer.State.REFUSING);
    }

    @Test
    void withoutAnyThereIsNone() throws IOException {
        lpstat("no system default destination\nlpstat: No destinations added.\n");
        assertThat(printer().printers()).isEmpty();
    }

    @Test
    void aPrintServiceThatIsNotRunningIsSaid() throws IOException {
        lpstat("no system default destination\nlpstat: Scheduler is not running.\n");
        refuses(() -> printer().printers(), "CUPS", "not running");
    }

    @Test
    void theFileGoesIntoTheQueueWithItsPaperAndIsNamed() throws IOException {
        lpstat(TWO);
        command(
                "lp",
                "for word; do printf '%%s\\n' \"$word\"; done >'%1$s/words'; cat >'%1$s/file'\n"
                                .formatted(folder)
                        + "echo 'request id is Kitchen-12 (0 file(s))'");
        assertThat(printer().print(PAGE, "Cramp Diary", ORDER)).isEqualTo("Kitchen-12");
        assertThat(Files.readAllLines(folder.resolve("words")))
                .isEqualTo(
                        List.of(
                                "-d",
                                "Kitchen",
                                "-t",
                                "Cramp Diary",
                                "-n",
                                "3",
                                "-P",
                                "1-2",
                                "-o",
                                "media=Letter",
                                "-o",
                                "print-scaling=auto-fit",
                                "-o",
                                "collate=true",
                                "-"));
        assertThat(Files.readAllBytes(folder.resolve("file"))).isEqualTo(PAGE.pdf());
    }

    @Test
    void whatWouldNotComeOutNowIsNotSent() throws IOException {
        command("lp", "touch '" + folder.resolve("sent") + "'");
        lpstat(TWO.replaceFirst("printer Kitchen is idle.  enabled", "printer Kitchen disabled"));
        refuses(() -> printer().print(PAGE, "", ORDER), "“Kitchen” is stopped");
        lpstat(TWO.replaceFirst("Kitchen accepting", "Kitchen not accepting"));
        refuses(() -> printer().print(PAGE, "", ORDER), "“Kitchen” takes no pages");
        lpstat(TWO.replace("Kitchen", "Cellar"));
        refuses(() -> printer().print(PAGE, "", ORDER), "no printer “Kitchen” any more");
        assertThat(folder.resolve("sent")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "exit 1",
        "cat >/dev/null; echo 'lp: Destination is not accepting jobs.'; exit 1",
        "echo 'request id is Kitchen-1 (0 file(s))'; exit 0",
    })
    void whatThePrinterDoesNotTakeIsSaid(String script) throws IOException {
        lpstat(TWO);
        command("lp", script);
        refuses(() -> printer().print(PAGE, "", ORDER), "“Kitchen” did not take the page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request id is Kitchen-12 (0 file(s))   | Kitchen-12",
                "id de la demande est Kitchen-7 (0 fichier) | Kitchen-7",
                "Kitchen-3                              | Kitchen-3",
                "nothing known                          | ''",
                "request id is Old-Kitchen-3            | ''",
                "Kitchen-x Kitchen-1b                   | ''",
            })
    void whatWasTakenIsSentWhateverLanguageItIsSaidIn(String says, String job) throws IOException {
        lpstat(TWO);
        command("lp", "cat >/dev/null; echo '" + says + "'");
        assertThat(printer().print(PAGE, "", ORDER)).isEqualTo(job);
    }

    @Test
    void theCommandsAreToldToSpeakEnglish() throws IOException {
        command("lpstat", "env >'" + folder.resolve("told") + "'");
        printer().printers();
        assertThat(Files.readAllLines(folder.resolve("told")))
                .contains("LC_ALL=C", "LANG=C", "SOFTWARE=");
        Map<String, String> told =
                new HashMap<>(
                        Map.of(
                                "LC_MESSAGES", "da_DK.UTF-8",
                                "LC_CTYPE", "da_DK.UTF-8",
                                "LANGUAGE", "da",
                                "LANG", "da_DK.UTF-8",
                                "CUPS_SERVER", "elsewhere"));
        PrintCommand.inEnglish(told);
        assertThat(told)
                .isEqualTo(
                        Map.of(
                                "LC_ALL", "C",
                                "LANG", "C",
                                "SOFTWARE", "",
                                "CUPS_SERVER", "elsewhere"));
    }

    /** Each of the two alone would have time enough. */
    @Test
    void bothCommandsHaveOneTimeAndWhatBeganMayHaveBeenSent() throws IOException {
        Path begun = folder.resolve("begun");
        Files.writeString(folder.resolve("says"), TWO);
        command("lpstat", "sleep 0.7; cat '" + folder.resolve("says") + "'");
        command("lp", "touch '" + begun + "'; cat >/dev/null; sleep 0.7; echo Kitchen-1");
        refuses(
                () -> printer(Duration.ofSeconds(1)).print(PAGE, "", ORDER),
                words ->
                        Files.exists(begun)
                                ? words.contains("not known whether the printer took the page")
                                : !words.isEmpty());
    }

    @Test
    void afterItsTimeACommandIsNotBegun() throws IOException {
        command("lpstat", "touch '" + folder.resolve("begun") + "'");
        refuses(() -> printer(Duration.ZERO).printers(), "Nothing was printed", "does not answer");
        assertThat(folder.resolve("begun")).doesNotExist();
    }

    @Test
    void aMissingCommandIsNamed() {
        refuses(() -> printer().printers(), "(lpstat)", "On Linux", "cups-client");
    }

    @Test
    void aCommandThatNeverEndsIsEnded() throws IOException {
        command("lpstat", "exec sleep 600");
        refuses(() -> printer(Duration.ofMillis(200)).printers(), "does not answer");
    }
}
