package org.crampdiary.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal names what is really in the way, and nothing is made or changed on the way. */
class ObstacleTest {

    @TempDir Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private void assertRefused(String name, String key, String named) throws IOException {
        List<String> before = names();
        Path file = folder.resolve(name);
        assertThatThrownBy(() -> SqliteDiaryStore.open(file, Clock.systemUTC()).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
                            assertThat(refusal.sentences()).hasSize(1);
                            assertThat(refusal.sentences().getFirst().key())
                                    .isEqualTo("refusal." + key);
                            assertThat(refusal.sentences().getFirst().args().getFirst())
                                    .asString()
                                    .endsWith(named);
                        });
        assertThat(names()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "d.cramps,            d.cramps/,          not-a-diary,        d.cramps",
        "d.cramps,            d.cramps.lock/,     in-the-way,         d.cramps.lock",
        "d.cramps,            d.cramps-journal/,  in-the-way,         d.cramps-journal",
        "d.cramps,            d.cramps-wal/,      in-the-way,         d.cramps-wal",
        "d.cramps, d.cramps.cramp-diary-new.part/x/, in-the-way, d.cramps.cramp-diary-new.part",
        "d.cramps, d.cramps.cramp-diary-tried.part/, in-the-way, d.cramps.cramp-diary-tried.part",
        "d.cramps,            d.cramps>d.cramps,  link-leads-nowhere, d.cramps",
        "d.cramps,            d.cramps>gone/d,    link-leads-nowhere, d.cramps",
        "d.cramps,            d.cramps.lock>gone, in-the-way,         d.cramps.lock",
        "usb/d.cramps,        usb>gone,           link-leads-nowhere, usb",
        "usb/more/d.cramps,   usb>usb,            link-leads-nowhere, usb",
        "text/d.cramps,       text,               no-folder,          text",
        "text/more/d.cramps,  text,               no-folder,          text",
    })
    void whatIsInTheWayIsNamed(String name, String there, String key, String named)
            throws IOException {
        if (there.contains(">")) {
            String[] link = there.split(">", 2);
            Files.createSymbolicLink(folder.resolve(link[0]), Path.of(link[1]));
        } else if (there.endsWith("/")) {
            Files.createDirectories(folder.resolve(there));
        } else {
            Files.createFile(folder.resolve(there));
        }
        assertRefused(name, key, named);
    }

    @ParameterizedTest
    @ValueSource(ints = {198, 244, 255, 300})
    void aNameThatIsTooLongIsSaidToBe(int length) throws IOException {
        String name = "å".repeat(length / 2);
        assertRefused(name, "path-too-long", name);
    }

    @Test
    void theLongestNameThatIsTakenCanBeBackedUp() throws IOException {
        Path file = folder.resolve("å".repeat(196 / 2));
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            assertThat(store.backUp()).exists();
        }
        assertThat(new Backups(file).longestName().getBytes(UTF_8)).hasSize(255);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 600, 4000})
    void foldersThatAreTooDeepAreSaidToBe(int length) throws IOException {
        String name = "a/".repeat(length / 2) + "d.cramps";
        assertRefused(name, "path-too-long", name);
    }
}
