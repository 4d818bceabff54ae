package org.crampdiary.store.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir Path folder;
    private Path diary;
    private Quarantine quarantine;

    @BeforeEach
    void aDiaryWithAJournal() throws Exception {
        diary = Files.writeString(folder.resolve("diary.cramps"), "damaged");
        Files.writeString(folder.resolve("diary.cramps-journal"), "its journal");
        Files.createDirectory(folder.resolve("diary.cramps-wal"));
        quarantine = new Quarantine(diary);
    }

    @Test
    void theDiaryAndItsJournalAreCopiedAndStayWhereTheyAre() throws Exception {
        Path kept = quarantine.keep(TODAY);
        assertThat(kept).isEqualTo(folder.resolve("quarantine/2026-03-04"));
        assertThat(kept.resolve("diary.cramps")).hasContent("damaged");
        assertThat(kept.resolve("diary.cramps-journal")).hasContent("its journal");
        assertThat(kept.resolve("diary.cramps-wal")).doesNotExist();
        assertThat(diary).hasContent("damaged");
    }

    @Test
    void whatWasKeptIsNeverWrittenAgain() throws Exception {
        Path first = quarantine.keep(TODAY);
        Files.writeString(diary, "damaged in another way");
        assertThat(quarantine.keep(TODAY)).isEqualTo(first.resolveSibling("2026-03-04-2"));
        assertThat(quarantine.keep(TODAY)).isEqualTo(first.resolveSibling("2026-03-04-3"));
        assertThat(first.resolve("diary.cramps")).hasContent("damaged");
    }

    @Test
    void whatIsMovedCanBeMovedBack() throws Exception {
        Path journal = folder.resolve("diary.cramps-journal");
        Path first = quarantine.keep(TODAY);
        Quarantine.Moved moved = quarantine.move(List.of(journal), TODAY);
        assertThat(moved.place()).isEqualTo(first.resolveSibling("2026-03-04-2"));
        assertThat(journal).doesNotExist();
        assertThat(moved.place().resolve("diary.cramps-journal")).hasContent("its journal");
        moved.back();
        assertThat(journal).hasContent("its journal");
        assertThat(moved.place()).doesNotExist();
        assertThatThrownBy(() -> quarantine.move(List.of(journal, folder.resolve("gone")), TODAY))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(journal).hasContent("its journal");
        assertThat(moved.place()).doesNotExist();
        assertThatThrownBy(() -> quarantine.move(List.of(folder.resolve("gone")), TODAY))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(moved.place()).as("nothing is left for what was not moved").doesNotExist();
    }

    @Test
    void itIncludesWhatLiesInItsFoldersAndNothingElse() throws Exception {
        Path inside = folder.resolve("quarantine/2026-03-04/diary.cramps");
        assertThat(quarantine.include(inside)).isFalse();
        quarantine.keep(TODAY);
        assertThat(quarantine.include(inside)).isTrue();
        assertThat(quarantine.include(inside.resolveSibling("another"))).isTrue();
        assertThat(quarantine.include(diary)).isFalse();
        assertThat(quarantine.include(folder.resolve("nowhere/at/all"))).isFalse();
        assertThat(quarantine.include(folder.resolve("backups/a/b"))).isFalse();
    }

    @Test
    void copiesHelpWhereTheFileIsAtFaultOnly() {
        assertThat(Recovery.mayHelp(Refusal.notOpened("refusal.damaged", "diary"))).isTrue();
        assertThat(Recovery.mayHelp(Refusal.notOpened("refusal.diary-gone", "a", "b"))).isTrue();
        assertThat(Recovery.mayHelp(Refusal.notOpened("refusal.in-use"))).isFalse();
        assertThat(Recovery.mayHelp(Refusal.notOpened("refusal.no-locks", "diary"))).isFalse();
    }
}
