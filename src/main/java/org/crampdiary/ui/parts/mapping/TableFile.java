package org.crampdiary.ui.parts.mapping;

import java.util.List;
import java.util.function.Supplier;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The bytes of a table, read in the one way and the other; each throws {@link Refusal}. */
final class TableFile {

    private static final int LARGE_BYTES = 300_000;

    private final byte[] content;
    private final RoomServices services;

    TableFile(byte[] content, RoomServices services) {
        this.content = content;
        this.services = services;
    }

    /**
     * What is made of the file.
     *
     * @param page null when it cannot be read so
     * @param said why it cannot be, or what is to be said of how it was read
     */
    record Read(@Nullable MappingPage page, List<Phrase> said) {

        static Read of(Supplier<MappingPage> reader) {
            try {
                return new Read(reader.get(), List.of());
            } catch (Refusal refused) {
                return new Read(null, refused.sentences());
            }
        }
    }

    /** Whether reading it may take so long that somebody wonders. */
    boolean isLarge() {
        return content.length > LARGE_BYTES;
    }

    /** What headings and cells suggest. */
    MappingPage proposed(TableChoice table) {
        Sheet sheet = sheet(table);
        return page(sheet, table.proposed(sheet));
    }

    MappingPage said(TableChoice table, Mapping mapping) {
        return page(sheet(table), mapping);
    }

    private Sheet sheet(TableChoice table) {
        return Sheet.read(content, table.encoding(), table.separator());
    }

    /** As a mapping file says. */
    MappingPage saved(byte[] mappingFile) {
        Mapping mapping = MappingFile.read(mappingFile);
        Sheet sheet = Sheet.read(content, mapping.encoding(), mapping.separator());
        MappingPage found = page(sheet, mapping);
        return page(sheet, Answered.inPlace(mapping, sheet, found.headerRow()));
    }

    /** As a mapping file says, which may have been changed since it was saved. */
    Read used(Supplier<byte[]> mappingFile) {
        try {
            byte[] chosen = mappingFile.get();
            MappingPage page = saved(chosen);
            boolean changed = MappingFile.isChanged(chosen);
            return new Read(page, changed ? List.of(Phrase.of("table.map-changed")) : List.of());
        } catch (Refusal refused) {
            return new Read(null, refused.sentences());
        }
    }

    /** As a mapping file says, or as suggested with the reason why not. */
    Read savedIfItFits(byte[] mappingFile) {
        Read saved = Read.of(() -> saved(mappingFile));
        return saved.page() == null
                ? new Read(Read.of(() -> proposed(TableChoice.AS_FOUND)).page(), saved.said())
                : saved;
    }

    MappingPage page(Sheet sheet, Mapping mapping) {
        return MappingPage.of(sheet, mapping, services.session().diary(), services.clock());
    }
}
