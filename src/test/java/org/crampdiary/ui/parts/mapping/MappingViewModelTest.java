package org.crampdiary.ui.parts.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.exchange.table.CellStyle;
import org.crampdiary.exchange.table.DateOrder;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Source;
import org.crampdiary.exchange.table.Target;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.parts.mapping.MappingPage.State;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.FileOutput;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says while the table is still being read. */
final class MappingViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    @TempDir private Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomServices services;
    private boolean left;
    private MappingViewModel model;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        harness = new RoomHarness(store, CLOCK, Language.ENGLISH);
        Tasks tasks =
                harness.tasks(
                        new Background(Runnable::run, waiting::add, waiting::add, Runnable::run));
        services =
                new RoomServices(
                        harness.session(tasks),
                        tasks,
                        new FileOutput(new OutputFiles(store.file()), tasks, harness.notices),
                        harness.notices,
                        harness.navigation,
                        harness.messages,
                        CLOCK);
        model = read();
    }

    private MappingViewModel read() {
        byte[] table = "Started,Pain\n03/04/2026 03:10,7\n".getBytes(StandardCharsets.UTF_8);
        return new MappingViewModel(
                services, folder.resolve("table.csv"), table, () -> left = true, _ -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private MappingPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private void work() {
        waiting.removeFirst().run();
    }

    @Test
    void beforeTheTableIsReadThereIsNothingToAnswer() {
        model.write(style -> style.with(DateOrder.DAY_FIRST));
        model.read("Pain", null, null);
        model.save(folder.resolve("mapping.json"));
        model.accept(false);
        assertThat(model.choice()).isEqualTo(TableChoice.AS_FOUND);
        assertThat(model.busyProperty().get()).isTrue();
        assertThat(folder.resolve("mapping.json")).doesNotExist();
        work();
        assertThat(waiting).isEmpty();
        assertThat(page().said().style().dates()).isNull();
    }

    /** The answers of quick presses are one after the other, and only the last is shown. */
    @Test
    void eachAnswerIsAddedToThoseBefore() {
        work();
        model.write(style -> style.with(DateOrder.DAY_FIRST));
        model.read("Pain", Target.named(RowKind.CRAMPS, "severity").orElseThrow(), null);
        work();
        assertThat(model.busyProperty().get()).isTrue();
        work();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(page().said().style().dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(page().said().fields()).containsOnlyKeys("start");
    }

    /** It would be about the columns of the table before. */
    @Test
    void noAnswerIsTakenWhileAnotherTableIsRead() {
        work();
        model.choose(model.choice().withHeadings(0));
        model.write(style -> style.with(DateOrder.DAY_FIRST));
        work();
        assertThat(waiting).isEmpty();
        assertThat(page().headerRow()).isZero();
        model.choose(model.choice().withHeadings(1));
        work();
        assertThat(page().said().style().dates()).isNull();
    }

    /** Power may fail while the table is being read again. */
    @Test
    void whatWasSaidIsInTheDiaryAtOnceAndGoesWithTheImport() {
        work();
        assertThat(store.current().marks().drafts()).isEmpty();
        model.write(style -> style.with(DateOrder.DAY_FIRST));
        assertThat(store.current().marks().drafts()).isNotEmpty();
        waiting.clear();
        model = read();
        work();
        assertThat(page().said().style().dates()).isEqualTo(DateOrder.DAY_FIRST);
        model.refresh(); // still being read when the import has ended
        model.accept(false);
        while (!waiting.isEmpty()) {
            work();
        }
        assertThat(left).isTrue();
        assertThat(store.current().cramps()).hasSize(1);
        assertThat(store.current().marks().drafts()).isEmpty();
    }

    @Test
    void nothingIsImportedWhileAQuestionIsOpen() {
        work();
        assertThat(page().state()).isEqualTo(State.OPEN);
        model.accept(false);
        assertThat(store.current()).isEqualTo(Diary.EMPTY);
        assertThat(left).isFalse();
    }

    @Test
    void whoLeavesWhileTheTableIsReadSeesNothingMoreOfIt() {
        model.leave();
        work();
        assertThat(left).isTrue();
        assertThat(model.pageProperty().get()).isNull();
    }

    @Test
    void whereAllRowsAreMeantNoWordIsLeftOut() {
        work();
        Mapping before = page().said();
        model.mean("7", false);
        work();
        assertThat(page().said()).isEqualTo(before);
    }

    /** A mapping written by hand may name what there is not. */
    @Test
    void whatHasNoNameIsSaidAsItStands() {
        MappingWords words = new MappingWords(new Messages(Language.ENGLISH));
        Target muscle = Target.named(RowKind.CRAMPS, "muscle").orElseThrow();
        Target woke = Target.named(RowKind.CRAMPS, "woke").orElseThrow();
        assertThat(words.meaning(muscle, "elbow")).isEqualTo("elbow");
        assertThat(words.meaning(woke, "yes")).isEqualTo("yes");
        assertThat(words.meaning(woke, "elbow")).isEqualTo("elbow");
        assertThat(words.kept(Phrase.of("table.kept", "Monday", "unheard-of"), RowKind.NIGHTS))
                .contains("(unheard-of)");
        assertThat(Answered.counting(saidOf("night"), "fluidMl", null).fields())
                .containsOnlyKeys("night");
    }

    private static Mapping saidOf(String field) {
        return Answered.counting(
                new Mapping(
                        null,
                        null,
                        1,
                        false,
                        RowKind.NIGHTS,
                        null,
                        new CellStyle(null, null, false, null, null),
                        Map.of(field, new Source(List.of("a"), null, Map.of())),
                        false),
                field,
                null);
    }
}
