package org.crampdiary.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.sqlite.DiaryFiles;

/**
 * The one way for files out of the program: whole or not at all, and never in the place of a diary
 * or of anything that belongs to one. Any thread.
 */
public final class OutputFiles {

    private final DiaryFiles diary;

    /**
     * @param diary the diary that is open, or would be opened
     */
    public OutputFiles(Path diary) {
        this.diary = new DiaryFiles(diary);
    }

    /**
     * Writes a file, in the place of one that is there. A symbolic link stays one, what it leads to
     * keeps its permissions.
     *
     * @throws Refusal with nothing changed, when it belongs to a diary, is no file but a folder, a
     *     device or a pipe, or cannot be written; or when the disk did not confirm what was written
     */
    public void write(Path file, byte[] content) {
        check(file);
        try {
            WholeFile.write(file, content);
        } catch (PrivateFiles.Unconfirmed e) {
            Phrase sentence = Phrase.of("refusal.written-unconfirmed", file.toString());
            throw new Refusal(Refusal.Kind.NOT_DONE, List.of(sentence), e);
        } catch (IOException e) {
            throw cannotWrite(file, content.length, e);
        }
    }

    private static Refusal cannotWrite(Path file, long bytes, IOException problem) {
        boolean full = FullDisk.hasNoRoom(file.toAbsolutePath().resolveSibling(""), bytes);
        Phrase sentence =
                Phrase.of(full ? "refusal.no-room" : "refusal.cannot-write", file.toString());
        return new Refusal(Refusal.Kind.NOT_DONE, List.of(sentence), problem);
    }

    /**
     * Looks whether a file may be written, before the work of making it.
     *
     * @throws Refusal when it belongs to a diary, is no file but a folder, a device or a pipe, is
     *     write-protected, or its folder is not there
     */
    public void check(Path file) {
        try {
            refuse(file);
        } catch (IOException e) {
            throw cannotWrite(file, 0, e);
        }
    }

    private void refuse(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Refusal.notDone("refusal.not-a-file", file.toString());
        }
        if (diary.include(WholeFile.destination(file))) {
            throw Refusal.notDone("refusal.belongs-to-a-diary", file.toString());
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw Refusal.notDone("refusal.write-protected", file.toString());
        }
    }
}
