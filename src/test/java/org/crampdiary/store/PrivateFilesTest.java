package org.crampdiary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir Path folder;

    @Test
    void foldersAndFilesAreForThePersonAlone() throws Exception {
        Path inner = folder.resolve("a/b");
        PrivateFiles.createFolder(inner);
        PrivateFiles.createFile(inner.resolve("file"));
        assertThat(permissions(inner.getParent())).isEqualTo("rwx------");
        assertThat(permissions(inner)).isEqualTo("rwx------");
        assertThat(permissions(inner.resolve("file"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatIsThereStaysAsItIs() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFiles.createFolder(folder);
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void publishingReplacesNothing() throws Exception {
        Path part = Files.writeString(folder.resolve("part"), "new");
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> PrivateFiles.publish(part, file))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
        PrivateFiles.publish(part, folder.resolve("other"));
        assertThat(folder.resolve("other")).hasContent("new");
        assertThat(part).doesNotExist();
    }

    /** A ZIP file system knows no permissions, like the file systems of Windows. */
    @Test
    void withoutPermissionsItWorksToo() throws Exception {
        Path zip = folder.resolve("files.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path inner = files.getPath("/a/b");
            PrivateFiles.createFolder(inner);
            PrivateFiles.createFile(inner.resolve("file"));
            PrivateFiles.syncFolder(inner);
            assertThat(inner.resolve("file")).isEmptyFile();
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
