package org.crampdiary.ui.parts.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.ui.parts.session.Drafts;

/**
 * What was said of a table that is neither imported nor left yet: kept as the draft of a form is,
 * with the name of the file. For the FX thread.
 */
public final class UnfinishedMapping {

    private static final String FILE = "import-file";
    private static final String MAPPING = "import-mapping";

    private final Drafts drafts;

    public UnfinishedMapping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The table that something was said of; empty when there is none. */
    public Optional<Path> file() {
        try {
            return Optional.ofNullable(drafts.of(FILE)).map(Path::of);
        } catch (InvalidPathException _) { // of a computer that names files in another way
            return Optional.empty();
        }
    }

    /** What was said of this table, as a mapping file; empty when it was of another or nothing. */
    Optional<byte[]> of(Path table) {
        return Optional.ofNullable(drafts.of(MAPPING))
                .filter(_ -> whole(table).equals(drafts.of(FILE)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps what was said of a table, in place of what was said of any other. */
    public void keep(Path table, Mapping said) {
        drafts.keep(FILE, whole(table));
        drafts.keep(MAPPING, new String(MappingFile.write(said), StandardCharsets.UTF_8));
    }

    void forget() {
        if (drafts.of(FILE) != null) {
            drafts.forget(FILE);
            drafts.forget(MAPPING);
        }
    }

    private static String whole(Path table) {
        return table.toAbsolutePath().toString();
    }
}
