package org.crampdiary.store.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crampdiary.model.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A diary that another computer may have too is told from one that lies here alone. */
class SharedPlaceTest {

    @TempDir Path disk;
    private Path folder;
    private Path diary;

    @BeforeEach
    void makeDiary() throws IOException {
        folder = Files.createDirectories(disk.toRealPath().resolve("shared/mine/cramps"));
        diary = Files.createFile(folder.resolve("diary.cramps"));
    }

    private List<Phrase> sayings() {
        return SharedPlace.sayings(diary, false);
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox.cache, Dropbox",
        ".stfolder, Syncthing",
        ".sync_3f2a9c0b1d4e.db, Nextcloud/ownCloud",
        "._sync_3f2a9c0b1d4e.db, Nextcloud/ownCloud",
        ".megaignore, MEGA",
        ".sync/ID, Resilio Sync"
    })
    void aServiceIsKnownByItsMarkInTheFolderOrAboveIt(String mark, String service)
            throws IOException {
        for (Path marked : List.of(folder, disk.resolve("shared"))) {
            Path file = marked.resolve(mark);
            Files.createDirectories(file.resolveSibling(""));
            Files.createFile(file);
            assertThat(sayings()).containsExactly(Phrase.of("place.synced", service));
            Files.delete(file);
            assertThat(sayings()).as("without " + mark).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".dropbox", ".sync", "sync_a.db", ".sync_a.txt", "backups"})
    void whatLiesElsewhereTooIsNoMark(String name) throws IOException {
        Files.createDirectory(folder.resolve(name));
        assertThat(sayings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Library/CloudStorage/OneDrive-Personal, OneDrive",
        "Library/CloudStorage/Dropbox, Dropbox",
        "Library/CloudStorage/GoogleDrive-a@example.org, GoogleDrive",
        "Library/Mobile Documents/com~apple~CloudDocs, iCloud"
    })
    void onAMacTheServicesHaveAFolderOfTheSystem(String place, String service) throws IOException {
        folder = Files.createDirectories(disk.resolve(place).resolve("mine"));
        diary = Files.createFile(folder.resolve("diary.cramps"));
        assertThat(sayings()).containsExactly(Phrase.of("place.synced", service));
    }

    @Test
    void ofAProtectedOneNobodyIsSaidToReadIt() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));
        assertThat(SharedPlace.sayings(diary, true))
                .containsExactly(Phrase.of("place.synced-protected", "Syncthing"));
    }

    @Test
    void aLinkIsFollowedToWhereTheDiaryIs() throws IOException {
        Path service = Files.createDirectory(disk.resolve("service"));
        Files.createFile(service.resolve(".stfolder"));
        Path real = Files.move(diary, service.resolve("diary.cramps"));
        Files.createSymbolicLink(diary, real);
        assertThat(sayings()).containsExactly(Phrase.of("place.synced", "Syncthing"));
        Files.delete(real);
        assertThat(sayings()).as("a link to nothing").isEmpty();
    }

    @Test
    void aFolderThatCannotBeReadHasNoMark() throws IOException {
        Path closed = disk.resolve("shared");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("--x--x--x"));
        try {
            assertThat(sayings()).isEmpty();
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDiskOfOtherComputersIsSaidBesideTheService() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));
        assertThat(SharedPlace.sayings(diary, false, _ -> Optional.of("NFS")))
                .containsExactly(
                        Phrase.of("place.synced", "Syncthing"), Phrase.of("place.disk", "NFS"));
    }

    @ParameterizedTest
    @CsvSource({
        "nfs, NFS",
        "nfs4, NFS",
        "cifs, SMB",
        "SMB3, SMB",
        "9p, 9P",
        "fuse.sshfs, SSHFS",
        "fuse.rclone, rclone"
    })
    void aDiskOfOtherComputersIsKnownByItsKind(String type, String name) {
        assertThat(SharedDisk.named(type)).contains(name);
    }

    /** Disks, sticks, encrypted folders and sandboxes of this computer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ext4",
                "btrfs",
                "xfs",
                "zfs",
                "vfat",
                "exfat",
                "ntfs3",
                "NTFS",
                "apfs",
                "tmpfs",
                "overlay",
                "ecryptfs",
                "fuse",
                "fuseblk",
                "fuse.portal",
                "fuse.gocryptfs",
                "fuse.encfs",
                "fuse.cryfs",
                "fuse.mergerfs",
                "fuse.bindfs",
                "fuse.lxcfs"
            })
    void aDiskOfThisComputerIsNot(String type) {
        assertThat(SharedDisk.named(type)).isEmpty();
    }

    @Test
    void theDiskOfAFolderIsAskedFor() throws IOException {
        List<String> asked = new ArrayList<>();
        Function<String, Optional<String>> shared =
                type -> {
                    asked.add(type);
                    return Optional.of("shared");
                };
        assertThat(SharedDisk.of(folder, shared)).contains("shared");
        assertThat(asked).containsExactly(Files.getFileStore(folder).type());
        assertThat(SharedDisk.of(folder.resolve("gone"), shared)).as("not known").isEmpty();
        assertThat(SharedDisk.of(folder)).isEqualTo(SharedDisk.named(asked.getFirst()));
    }
}
