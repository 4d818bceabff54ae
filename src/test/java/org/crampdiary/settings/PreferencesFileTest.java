package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Region;
import org.crampdiary.settings.NightDisplay.Brightness;
import org.crampdiary.settings.NightDisplay.Colour;
import org.crampdiary.store.Harm;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {

    private static final Preferences CHOSEN =
            new Preferences(
                    Language.DANISH,
                    new DisplaySettings(
                            Theme.NIGHT, true, 150, new NightDisplay(Colour.AMBER, Brightness.DIM)),
                    new Residence(Region.DENMARK_ZEALAND, "112", "1813"),
                    Recording.DEFAULT.with(Glass.FL_OZ_8),
                    new RemindedOf(true, false),
                    PageLook.DEFAULT,
                    BackupPlace.NONE,
                    Upkept.NEVER,
                    ToldPlaces.NONE,
                    AutoLockAfter.DEFAULT,
                    false);

    /** As the version wrote it that knew no groups. */
    private static final String CHOSEN_BEFORE =
            """
            {
              "language" : "DANISH",
              "theme" : "NIGHT",
              "sameThemeAtNight" : true,
              "textPercent" : 150,
              "night" : {
                "colour" : "AMBER",
                "brightness" : "DIM"
              },
              "region" : "DENMARK_ZEALAND",
              "emergencyNumber" : "112",
              "outOfHoursNumber" : "1813",
              "glass" : "FL_OZ_8",
              "morningReminder" : true,
              "eveningReminder" : false
            }\
            """;

    private static final Phrase CHANGED = Phrase.of("setting.changed");
    private static final Map<String, Integer> FOUND = new ConcurrentSkipListMap<>();

    @TempDir Path folder;

    private Path path() {
        return folder.resolve("new/settings.json");
    }

    private PreferencesFile file() {
        return new PreferencesFile(path());
    }

    private void write(String content) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), content);
    }

    private void assertUnreadable() {
        assertThat(file().load())
                .isEqualTo(
                        new PreferencesFile.Loaded(
                                Preferences.DEFAULT,
                                Phrase.of("setting.unreadable", path().toString())));
    }

    @Test
    void whatIsSavedIsLoadedAndForThePersonAlone() throws IOException {
        file().save(CHOSEN);
        assertThat(file().load()).isEqualTo(new PreferencesFile.Loaded(CHOSEN, null));
        assertThat(permissions(path())).isEqualTo("rw-------");
        assertThat(permissions(path().getParent())).isEqualTo("rwx------");
        assertThat(path().getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void groupsStandSideBySideAsTheyDidBeforeThereWereAny() throws IOException {
        write(CHOSEN_BEFORE);
        assertThat(file().load().preferences()).isEqualTo(CHOSEN);
        file().save(CHOSEN);
        String recorded =
                "  \"recorded\" : [ \"fluidMl\", \"activities\", \"comparedWithUsual\" ],\n";
        assertThat(
                        Files.readString(path())
                                .replace(recorded, "")
                                .replaceFirst("  \"sha256\" : \"[0-9a-f]{64}\",\n", ""))
                .isEqualTo(CHOSEN_BEFORE);
    }

    @Test
    void thatNothingIsToBeComparedIsKept() throws IOException {
        file().save(CHOSEN.comparing(false));
        assertThat(Files.readString(path())).contains("\"comparisonOff\" : true");
        assertThat(file().load().preferences()).isEqualTo(CHOSEN.comparing(false));
        file().save(file().load().preferences().comparing(true));
        assertThat(file().load().preferences()).isEqualTo(CHOSEN);
    }

    @Test
    void whatIsChosenForThePageIsKeptAndWhatIsNotKnownLeftOut() throws IOException {
        Preferences chosen =
                CHOSEN.with(
                        new PageLook(
                                Paper.LETTER,
                                Language.ENGLISH,
                                List.of(PageChoice.NAME, PageChoice.LARGE),
                                "Kitchen"));
        file().save(chosen);
        assertThat(file().load().preferences()).isEqualTo(chosen);
        assertThat(chosen.page().options(chosen.residence()).has(PageChoice.NOTES)).isFalse();
        String newer = Files.readString(path()).replace("LARGE", "IN_COLOUR");
        Files.writeString(path(), newer);
        assertThat(file().load().preferences().page().pageChoices())
                .containsExactly(PageChoice.NAME);
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        write("{}");
        assertThat(file().load()).isEqualTo(new PreferencesFile.Loaded(Preferences.DEFAULT, null));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aLinkToTheSettingsStaysOne() throws IOException {
        write("{}");
        Path kept = Files.move(path(), folder.resolve("kept.json"));
        Files.createSymbolicLink(path(), kept);
        file().save(CHOSEN);
        assertThat(path()).isSymbolicLink();
        assertThat(new PreferencesFile(kept).load().preferences()).isEqualTo(CHOSEN);
    }

    @Test
    void withoutAFileTheUsualOnesAreUsed() {
        assertThat(file().load()).isEqualTo(new PreferencesFile.Loaded(Preferences.DEFAULT, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "nul",
                "{",
                "[]",
                "{\"textPercent\": \"large\"}",
                "1",
                "\"x\"",
                "\0",
                "\0a\0\0"
            })
    void aDamagedFileIsNamedAndKept(String content) throws IOException {
        for (String name : List.of("settings.json.set-aside", "settings.json.set-aside-2")) {
            write(content);
            Path kept = path().resolveSibling(name);
            assertThat(file().load())
                    .isEqualTo(
                            new PreferencesFile.Loaded(
                                    Preferences.DEFAULT,
                                    Phrase.of("setting.set-aside", kept.toString())));
            assertThat(kept).hasContent(content);
            assertThat(file().load().problem())
                    .as("until it was said")
                    .isEqualTo(Phrase.of("setting.set-aside", kept.toString()));
            file().told();
            assertThat(file().load())
                    .isEqualTo(new PreferencesFile.Loaded(Preferences.DEFAULT, null));
        }
        file().save(CHOSEN);
        assertThat(file().load().preferences()).isEqualTo(CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"backupFolder\" : \"/media/st\u00f8v \\\\ 1\",",
                "\0\0t\": 3, \"backupFolder\":\"/media/st\\u00f8v \\\\ 1\"}"
            })
    void thatTheSecondFolderGetsNoMoreBackupsIsSaid(String content) throws IOException {
        write(content);
        Path kept = path().resolveSibling("settings.json.set-aside");
        assertThat(file().load().problem())
                .isEqualTo(
                        Phrase.of(
                                "setting.set-aside-second",
                                kept.toString(),
                                "/media/st\u00f8v \\ 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"backupFolder\": \"/media/sti",
                "{\"backupFolder\": \"/media\\q\"",
                "{\"backupFolder\": null"
            })
    void aNameThatIsDamagedItselfIsNotSaid(String content) throws IOException {
        write(content);
        assertThat(file().load().problem()).extracting(Phrase::key).isEqualTo("setting.set-aside");
    }

    /**
     * Bits that flip, a file that was cut, zeros: never an exception, never a file written over,
     * never another setting without a word.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void noDamageIsFatalOrWrittenOver(long seed) throws IOException {
        file().save(CHOSEN);
        byte[] bytes = Harm.done(Files.readAllBytes(path()), seed);
        Files.write(path(), bytes);
        PreferencesFile.Loaded loaded = file().load();
        boolean equal = loaded.preferences().equals(CHOSEN);
        if (loaded.problem() == null) {
            assertThat(equal).isTrue();
            FOUND.merge("equal", 1, Integer::sum);
        } else if (loaded.problem().equals(CHANGED)) {
            FOUND.merge(equal ? "said, though equal" : "said", 1, Integer::sum);
        } else {
            assertThat(loaded.preferences()).isEqualTo(Preferences.DEFAULT);
            assertThat(path().resolveSibling("settings.json.set-aside")).hasBinaryContent(bytes);
            FOUND.merge("set aside", 1, Integer::sum);
        }
    }

    @AfterAll
    static void report() {
        System.out.println("Damages to settings: " + FOUND);
    }

    static LongStream seeds() {
        return Harm.seeds(100);
    }

    @Test
    void whatANewerVersionAddedDoesNotSpoilTheRest() throws IOException {
        write(
                """
                { "theme": "SUNRISE", "font": "large", "night": { "colour": "GREEN" }, "textPercent": 150, "outOfHoursNumber": "1813" }
                """);
        assertThat(file().load())
                .isEqualTo(
                        new PreferencesFile.Loaded(
                                Preferences.DEFAULT
                                        .with(DisplaySettings.DEFAULT.withTextPercent(150))
                                        .with(new Residence(null, null, "1813")),
                                null));
    }

    /** Such as a number to ring. */
    @Test
    void whatWasChangedElsewhereIsReadAndReportedUntilItWasSaid() throws IOException {
        file().save(CHOSEN);
        String changed =
                Files.readString(path())
                        .replace("1813", "1873")
                        .replace("\"NIGHT\"", "\"SUNRISE\"")
                        .replaceFirst("\\{", "{ \"font\" : \"large\",");
        Files.writeString(path(), changed);
        Preferences asItStands =
                CHOSEN.with(new Residence(Region.DENMARK_ZEALAND, "112", "1873"))
                        .with(CHOSEN.display().withTheme(null));
        assertThat(file().load()).isEqualTo(new PreferencesFile.Loaded(asItStands, CHANGED));
        PreferencesFile file = file();
        assertThat(file.load()).isEqualTo(new PreferencesFile.Loaded(asItStands, CHANGED));
        assertThat(path()).as("only told of").hasContent(changed);
        file.told();
        assertThat(file().load()).isEqualTo(new PreferencesFile.Loaded(asItStands, null));
        assertThat(Files.readString(path())).contains("large", "SUNRISE");
    }

    /** Such as by the window, while a command tells what it has read. */
    @Test
    void whatWasSavedSinceItWasReadIsNotWrittenOver() throws IOException {
        file().save(CHOSEN);
        Files.writeString(path(), Files.readString(path()).replace("1813", "1873"));
        PreferencesFile command = file();
        assertThat(command.load().problem()).isEqualTo(CHANGED);
        file().save(CHOSEN.comparing(false));
        command.told();
        assertThat(file().load())
                .isEqualTo(new PreferencesFile.Loaded(CHOSEN.comparing(false), null));
        Files.delete(path());
        command.told();
        assertThat(path()).doesNotExist();
    }

    @Test
    void whereThatCannotBeWrittenItIsSaidAgain() throws IOException {
        file().save(CHOSEN);
        Files.writeString(path(), Files.readString(path()).replace("1813", "1873"));
        Path around = path().getParent();
        Files.setPosixFilePermissions(around, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeThat(Files.isWritable(around)).as("everything is writable for root").isFalse();
            PreferencesFile file = file();
            assertThat(file.load().problem()).isEqualTo(CHANGED);
            file.told();
            assertThat(file().load().problem()).isEqualTo(CHANGED);
        } finally {
            Files.setPosixFilePermissions(around, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** White space and line ends are nothing that anybody has said. */
    @Test
    void layingItOutAnewChangesNothing() throws IOException {
        file().save(CHOSEN);
        Files.writeString(path(), Files.readString(path()).replace("\n", "\r\n\t"));
        assertThat(file().load()).isEqualTo(new PreferencesFile.Loaded(CHOSEN, null));
    }

    @Test
    void aFolderInItsPlaceIsNamed() throws IOException {
        Files.createDirectories(path());
        assertUnreadable();
        assertThatThrownBy(() -> file().save(CHOSEN)).isInstanceOf(IOException.class);
    }

    @Test
    void aPipeInItsPlaceIsNotWaitedFor() throws Exception {
        Files.createDirectories(path().getParent());
        int made = new ProcessBuilder("mkfifo", path().toString()).start().waitFor();
        assumeThat(made).as("mkfifo").isZero();
        assertUnreadable();
    }

    @Test
    void somebodyElsesFileIsNamed() throws IOException {
        write("{}");
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("-w-------"));
        assumeThat(Files.isReadable(path())).as("everything is readable for root").isFalse();
        assertUnreadable();
    }
}
