package org.crampdiary.store.place;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;

/**
 * Whether a diary's file has another name, by a hard link. What lies beside a diary bears its name,
 * so that under the other one nobody knows of a saving that was cut off.
 */
public final class SecondName {

    private static final Logger LOG = System.getLogger(SecondName.class.getName());
    private static final String UNIX = "unix";
    private static final String SAYING = "place.second-name";

    private SecondName() {}

    /** Whether a sentence says so. */
    public static boolean is(Phrase sentence) {
        return sentence.key().equals(SAYING);
    }

    /** What is to be said of it; nothing where there is none, or the system does not tell. */
    public static List<Phrase> sayings(Path diary) {
        if (!diary.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            return List.of();
        }
        try {
            boolean has = (int) Files.getAttribute(diary, UNIX + ":nlink") > 1;
            return has ? List.of(Phrase.of(SAYING, diary.getFileName().toString())) : List.of();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "how many names the diary has is not known", e);
            return List.of();
        }
    }
}
