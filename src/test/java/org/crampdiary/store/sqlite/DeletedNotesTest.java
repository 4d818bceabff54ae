package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Trash;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a note that was deleted for good nothing is found in the diary's files; backups keep it. */
class DeletedNotesTest {

    private static final int NOTES = 100;
    private static final Instant DELETED = Instant.parse("2026-03-04T08:00:00Z");

    @TempDir Path folder;

    /** Long enough that some take pages of their own. */
    private static String note(int i) {
        return ("canary-" + i + "-was-here ").repeat(1 + 4 * i);
    }

    @Test
    void noDeletedNoteIsFoundInTheFiles() throws Exception {
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.apply(
                    new Change(
                            IntStream.range(0, NOTES)
                                    .<Edit>mapToObj(i -> new PutCramp(cramp(i)))
                                    .toList()));
        }
        assertThat(found()).hasSize(NOTES);
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            List<Cramp> cramps = store.current().cramps();
            store.apply(
                    new Change(
                            cramps.stream()
                                    .map(cramp -> cramp.with(CrampFields.DELETED_AT, DELETED))
                                    .<Edit>map(PutCramp::new)
                                    .toList()));
            Set<String> ids = cramps.stream().map(Cramp::id).collect(Collectors.toSet());
            store.apply(Trash.purging(store.current(), ids));
            assertThat(store.current().crampsWithTrash()).hasSize(NOTES).allMatch(Trash::isPurged);
        }
        assertThat(found()).isEmpty();
    }

    private static Cramp cramp(int i) {
        return CrampBuilder.inNight("c" + i, LocalDate.EPOCH.plusDays(i)).note(note(i)).build();
    }

    /** Which notes are in any file beside the diary, which nobody has open. */
    private List<Integer> found() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return IntStream.range(0, NOTES)
                .filter(i -> all.indexOf("canary-" + i + "-") >= 0)
                .boxed()
                .toList();
    }
}
