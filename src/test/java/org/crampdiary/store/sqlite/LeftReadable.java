package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Files of each kind that this program may have left beside a plain diary. */
final class LeftReadable {

    private static final List<String> NAMES =
            List.of(
                    "diary.cramps-journal.set-aside",
                    "diary.cramps-journal.set-aside-2",
                    "diary.cramps-wal.set-aside",
                    "diary.cramps.set-aside",
                    "diary-kept-2026-03-04.cramps",
                    "diary-kept-2026-03-04.cramps-journal",
                    "diary-kept-2026-03-04.cramps.new",
                    "diary-kept-2026-03-04.cramps.new-journal",
                    "diary-kept-2026-03-04.cramps.back",
                    "diary-kept-2026-03-04.cramps-journal.set-aside",
                    ".cramp-diary42.part",
                    "copy.cramps.cramp-diary.part",
                    "copy.cramps.cramp-diary.part-journal",
                    "diary.cramps.new",
                    "diary.cramps.new-journal",
                    "diary.cramps.back",
                    "diary.cramps.tried",
                    "diary.cramps.cramp-diary-new.part",
                    "diary.cramps.cramp-diary-new.part-journal",
                    "diary.cramps.cramp-diary-back.part",
                    "diary.cramps.cramp-diary-tried.part",
                    "diary-kept-2026-03-04.cramps.cramp-diary-new.part",
                    "gone.cramps.cramp-diary-new.part",
                    "backups/diary-000009-2026-03-04.cramps.cramp-diary.part",
                    "backups/diary-000009-2026-03-04.cramps",
                    "backups/diary-000009-2026-03-04.cramps.part",
                    "backups/diary-000009-2026-03-04.cramps.set-aside",
                    "backups/diary-kept-2026-03-04-000001-2026-03-04.cramps",
                    "quarantine/2026-03-04/diary.cramps",
                    "quarantine/2026-03-04/diary.cramps-journal");

    private LeftReadable() {}

    /** Puts one of each there, all of which hold a text. */
    static void in(Path folder, String text) throws IOException {
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.fromMillis(0)); // by a process that ended
        }
    }
}
