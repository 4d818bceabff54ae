package org.crampdiary.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Coded;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.junit.jupiter.api.Test;

/** The tables are those of the declared fields, and described. */
class TablesTest {

    private static final Path FILE = Path.of("docs", "csv.md");
    private static final String WRITE = "tables";

    @Test
    void theDocumentIsMadeOfTheDeclaredFields() throws IOException {
        if (System.getProperty(WRITE) != null) {
            Files.writeString(FILE, TableDocument.text());
        }
        assertThat(Files.readString(FILE))
                .as("write it anew with: mvn test -Dtest=TablesTest -D%s=write", WRITE)
                .isEqualTo(TableDocument.text());
    }

    @Test
    void tablesAndColumnsHaveNamesOfTheirOwn() {
        assertThat(Table.ALL).extracting(Table::name).doesNotHaveDuplicates();
        for (Table table : Table.ALL) {
            assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(Table.named(table.name())).contains(table);
        }
    }

    /** Smaller entries of smaller entries would need a key of their own, times in them as well. */
    @Test
    void whatBelongsToARowHasNoRowsOfItsOwn() {
        for (Table table : Table.ALL) {
            if (table.owner() != null) {
                assertThat(table.shape().fields())
                        .extracting(EntryField::kind)
                        .noneMatch(FieldKind.Entries.class::isInstance)
                        .noneMatch(FieldKind.Time.class::isInstance);
            }
        }
    }

    /** What tables write of their own into the cells of codes. */
    @Test
    void noCodeThatStandsInAListMeansNoneOrHasAComma() {
        for (Table table : Table.ALL) {
            for (EntryField<?, ?> field : table.shape().fields()) {
                if (field.kind() instanceof FieldKind.Codes<?>(var type)) {
                    List<String> codes =
                            List.of(type.getEnumConstants()).stream()
                                    .map(constant -> ((Coded) constant).code())
                                    .toList();
                    assertThat(codes).doesNotContain(Cells.NONE).noneMatch(c -> c.contains(","));
                }
            }
        }
    }
}
