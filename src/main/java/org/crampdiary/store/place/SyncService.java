package org.crampdiary.store.place;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampdiary.store.FolderContent;

/** Services that keep a folder alike on several computers, by the mark that each leaves in it. */
enum SyncService {
    /** help.dropbox.com/desktop-web/cache-folder; its {@code .dropbox} lies in every home too. */
    DROPBOX("Dropbox", ".dropbox.cache"),
    /** docs.syncthing.net/users/faq.html, "folder marker". */
    SYNCTHING("Syncthing", ".stfolder"),
    /** The client's journal, {@code ._sync_} before version 2.6; ownCloud's is the same. */
    NEXTCLOUD("Nextcloud/ownCloud", "{.sync_,._sync_}*.db"),
    /** help.mega.io/installs-apps/desktop/megaignore: "a default one will be added". */
    MEGA("MEGA", ".megaignore"),
    /** docs.resilio.com, "What is .sync directory": it has the file ID. */
    RESILIO("Resilio Sync", ".sync/ID");

    private static final Logger LOG = System.getLogger(SyncService.class.getName());

    /** Where macOS keeps the folders of Dropbox, Google Drive, OneDrive: "Service-account". */
    private static final Path MAC_SERVICES = Path.of("Library", "CloudStorage");

    private static final Path MAC_ICLOUD = Path.of("Library", "Mobile Documents");

    private final String title;
    private final String mark;

    SyncService(String title, String mark) {
        this.title = title;
        this.mark = mark;
    }

    /**
     * The name of the service that has a folder or one above it; empty when none is known. Reads
     * the disk.
     *
     * @param folder a real path
     */
    static Optional<String> of(Path folder) {
        return Stream.iterate(folder, each -> each != null, Path::getParent)
                .flatMap(SyncService::in)
                .findFirst();
    }

    private static Stream<String> in(Path folder) {
        Path parent = folder.getParent();
        if (parent != null && parent.endsWith(MAC_SERVICES)) {
            return Stream.of(folder.getFileName().toString().split("-", 2)[0]);
        }
        return folder.endsWith(MAC_ICLOUD)
                ? Stream.of("iCloud")
                : Arrays.stream(values())
                        .filter(service -> service.hasMarked(folder))
                        .map(service -> service.title);
    }

    private boolean hasMarked(Path folder) {
        if (!mark.contains("*")) {
            return Files.exists(folder.resolve(mark), LinkOption.NOFOLLOW_LINKS);
        }
        try {
            PathMatcher journal = folder.getFileSystem().getPathMatcher("glob:" + mark);
            return FolderContent.of(folder).stream()
                    .map(Path::getFileName)
                    .anyMatch(journal::matches);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a folder above the diary cannot be read", e);
            return false;
        }
    }
}
