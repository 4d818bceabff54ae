package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.TextLimit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that is typed in a form is lost, whatever is done in whatever order; and what was saved
 * is in the diary.
 */
final class FormSessionPropertyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-10T08:00:00Z"), ZoneOffset.UTC);
    private static final int SEQUENCES = 12;
    private static final int STEPS = 60;
    private static final int TOO_LONG = TextLimit.NOTE.max() + 10;

    @TempDir Path folder;

    private enum Step {
        OPEN,
        TYPE,
        SAVE,
        CANCEL,
        GO_ON,
        LEAVE,
        KEEP,
        CATCH_UP,
        UNDO,
        REDO,
        LANGUAGE,
        CLOSE,
        KILL
    }

    /** The common steps come oftener. */
    private static final List<Step> OFTEN =
            Stream.concat(
                            Stream.of(Step.values()),
                            IntStream.range(0, 4)
                                    .boxed()
                                    .flatMap(_ ->
                                            Stream.of(
                                                    Step.OPEN,
                                                    Step.TYPE,
                                                    Step.TYPE,
                                                    Step.CANCEL,
                                                    Step.GO_ON)))
                    .toList();

    static Stream<FormKind> kinds() {
        return FormKind.all(CLOCK);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingTypedIsLostAndWhatWasSavedIsThere(FormKind kind) {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(kind, folder.resolve(seed + ".cramps"), seed).run();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFormThatNothingWasTypedInHasNothingNewToSave(FormKind kind) {
        try (Typist typist = new Typist(kind, folder.resolve("untouched.cramps"), CLOCK)) {
            long revision = typist.store().current().revision();
            typist.open(0);
            typist.save();
            typist.catchUp();
            assertThat(typist.openPlace()).isEqualTo(-1);
            assertThat(typist.store().current().revision()).isEqualTo(revision);
            assertThat(typist.diary().undoableProperty().getValue()).isNull();
            typist.open(0);
            typist.type("new");
            typist.save();
            typist.catchUp();
            assertThat(typist.diary().undoableProperty().getValue()).isNotNull();
        }
    }

    private static final class Sequence {

        private final FormKind kind;
        private final Random random;
        private final Typist typist;
        private final TypedTexts texts;
        private final List<String> done = new ArrayList<>();
        private int typed;

        Sequence(FormKind kind, Path file, int seed) {
            this.kind = kind;
            random = new Random(seed);
            typist = new Typist(kind, file, CLOCK);
            texts =
                    new TypedTexts(
                            kind,
                            IntStream.range(0, kind.places())
                                    .mapToObj(place ->
                                            kind.saved().apply(place, typist.store().current()))
                                    .toList());
            done.add("seed " + seed);
        }

        void run() {
            try (typist) {
                for (int i = 0; i < STEPS; i++) {
                    Step step = OFTEN.get(random.nextInt(OFTEN.size()));
                    done.add(step.name());
                    take(step);
                    checkOpen();
                }
                checkAll();
            }
        }

        private void take(Step step) {
            int place = typist.openPlace();
            switch (step) {
                case OPEN -> open(random.nextInt(kind.places()));
                case TYPE -> type(place);
                case SAVE -> save(place);
                case CANCEL -> cancel();
                case GO_ON -> goOn();
                case LEAVE -> typist.session().leave();
                case KEEP -> typist.session().keep();
                case CATCH_UP -> typist.catchUp();
                case UNDO -> {
                    typist.catchUp();
                    typist.diary().undo();
                    typist.catchUp();
                    texts.undo();
                }
                case REDO -> {
                    typist.catchUp();
                    typist.diary().redo();
                    typist.catchUp();
                    texts.redo();
                }
                case LANGUAGE -> {
                    typist.changeLanguage();
                    texts.forgetSteps();
                }
                case CLOSE, KILL -> {
                    typist.startAgain(step == Step.KILL);
                    texts.forgetSteps();
                }
            }
        }

        private void open(int place) {
            typist.endSaves();
            done.add("at " + place);
            typist.open(place);
            assertThat(typist.text()).as("%s", done).isEqualTo(texts.shown(place));
        }

        private void type(int place) {
            if (place >= 0) {
                String text = "text " + typed++;
                String all = random.nextInt(8) == 0 ? text.repeat(TOO_LONG / text.length()) : text;
                done.add("at " + place + " " + text);
                typist.type(all);
                texts.unsaved.put(place, all);
            }
        }

        private void save(int place) {
            if (place >= 0) {
                Object form = typist.form();
                String text = typist.text();
                typist.save();
                if (!typist.session().refusedProperty().get()) {
                    texts.save(place, form, text);
                }
            }
        }

        private void cancel() {
            typist.endSaves();
            int place = typist.openPlace();
            typist.session().cancel();
            if (place >= 0) {
                texts.cancel(place);
            }
        }

        private void goOn() {
            typist.endSaves();
            typist.goOn();
            int place = texts.goOn();
            if (place >= 0) {
                assertThat(typist.openPlace()).as("%s", done).isEqualTo(place);
            }
        }

        private void checkOpen() {
            int place = typist.openPlace();
            if (place >= 0 && texts.unsaved.containsKey(place)) {
                assertThat(typist.text()).as("%s", done).isEqualTo(texts.unsaved.get(place));
            }
        }

        private void checkAll() {
            typist.session().leave();
            typist.catchUp();
            assertThat(typist.store().current().marks().drafts())
                    .as("drafts after %s", done)
                    .hasSize(texts.unsaved.size());
            for (int place = 0; place < kind.places(); place++) {
                assertThat(kind.saved().apply(place, typist.store().current()))
                        .as("saved at %d after %s", place, done)
                        .isEqualTo(texts.saved(place));
                typist.open(place);
                assertThat(typist.text()).as("%s", done).isEqualTo(texts.shown(place));
                typist.session().leave();
            }
        }
    }
}
