package org.crampdiary.ui.parts.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.ui.parts.session.Drafts;

/**
 * What was said of tables that are neither imported nor left yet: kept as the draft of a form is,
 * with the name of the file. Of several, the last is gone on with by itself; another one, whose
 * file was not there, when it is read again. For the FX thread.
 */
public final class UnfinishedMapping {

    private static final String FILE = "import-file";
    private static final String MAPPING = "import-mapping ";

    private final Drafts drafts;

    public UnfinishedMapping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The table that something was said of last; empty when there is none. */
    public Optional<Path> file() {
        try {
            return Optional.ofNullable(drafts.of(FILE)).map(Path::of);
        } catch (InvalidPathException _) { // of a computer that names files in another way
            return Optional.empty();
        }
    }

    /** What was said of this table, as a mapping file; empty when nothing was. */
    Optional<byte[]> of(Path table) {
        return Optional.ofNullable(drafts.of(MAPPING + whole(table)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps what was said of a table, in place of what was said of it before. */
    public void keep(Path table, Mapping said) {
        drafts.keep(FILE, whole(table));
        drafts.keep(
                MAPPING + whole(table),
                new String(MappingFile.write(said), StandardCharsets.UTF_8));
    }

    /** Forgets what was said of this table. */
    void forget(Path table) {
        if (of(table).isPresent()) {
            drafts.forget(MAPPING + whole(table));
        }
        if (whole(table).equals(drafts.of(FILE))) {
            drafts.forget(FILE);
        }
    }

    private static String whole(Path table) {
        return table.toAbsolutePath().toString();
    }
}
