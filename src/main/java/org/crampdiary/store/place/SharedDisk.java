package org.crampdiary.store.place;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Disks that other computers can use too. Not all of them keep a second one out of an open file:
 * NFS mounted with {@code nolock} (nfs(5)) and SSHFS keep out only who is on the same computer.
 */
public final class SharedDisk {

    private static final Logger LOG = System.getLogger(SharedDisk.class.getName());

    /**
     * What the systems call them in their list of disks. Of {@code fuse} only those that reach
     * another computer: encrypted folders, sandboxes and NTFS disks are served by it as well.
     */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("nfs", "NFS"),
                    Map.entry("nfs4", "NFS"),
                    Map.entry("cifs", "SMB"),
                    Map.entry("smb3", "SMB"),
                    Map.entry("smbfs", "SMB"),
                    Map.entry("afpfs", "AFP"),
                    Map.entry("webdav", "WebDAV"),
                    Map.entry("afs", "AFS"),
                    Map.entry("ceph", "Ceph"),
                    Map.entry("lustre", "Lustre"),
                    Map.entry("9p", "9P"),
                    Map.entry("virtiofs", "virtiofs"),
                    Map.entry("vboxsf", "VirtualBox"),
                    Map.entry("fuse.vmhgfs-fuse", "VMware"),
                    Map.entry("fuse.sshfs", "SSHFS"),
                    Map.entry("fuse.curlftpfs", "FTP"),
                    Map.entry("fuse.ceph", "Ceph"),
                    Map.entry("fuse.ceph-fuse", "Ceph"),
                    Map.entry("fuse.glusterfs", "GlusterFS"),
                    Map.entry("fuse.rclone", "rclone"),
                    Map.entry("fuse.gvfsd-fuse", "GVfs"),
                    Map.entry("fuse.kio-fuse", "KIO"),
                    Map.entry("fuse.s3fs", "S3"),
                    Map.entry("fuse.google-drive-ocamlfuse", "Google Drive"),
                    Map.entry("fuse.onedriver", "OneDrive"));

    private SharedDisk() {}

    /** The name of such a disk, when a folder is on one; empty as well when that is not known. */
    public static Optional<String> of(Path folder) {
        return of(folder, SharedDisk::named);
    }

    static Optional<String> of(Path folder, Function<String, Optional<String>> named) {
        try {
            return named.apply(Files.getFileStore(folder).type());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "what kind of disk it is is not known", e);
            return Optional.empty();
        }
    }

    /**
     * Its name.
     *
     * @param type as {@link java.nio.file.FileStore#type} gives it
     */
    static Optional<String> named(String type) {
        return Optional.ofNullable(NAMES.get(type.toLowerCase(Locale.ROOT)));
    }
}
