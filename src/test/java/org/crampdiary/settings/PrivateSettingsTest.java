package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preferences hold the numbers that a person rings: nobody else reads them. */
final class PrivateSettingsTest {

    @TempDir private Path place;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void newOnesAreForThePersonAlone() throws IOException {
        Path file = place.resolve("config/crampdiary/settings.json");
        new PreferencesFile(file).save(Preferences.DEFAULT);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
    }

    @Test
    void thoseOfAnEarlierVersionAreTakenFromOthers() throws IOException {
        Path folder = Files.createDirectory(place.resolve("crampdiary"));
        Path file = Files.writeString(folder.resolve("settings.json"), "{}");
        allow(folder, "rwxr-xr-x");
        allow(file, "rw-r--r--");
        new PreferencesFile(file).save(Preferences.DEFAULT);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }
}
