package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.RandomValues;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Recording;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.Unspoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evening asks what the person chose to record, and shows what has an answer all the same. */
final class RecordedFieldsTest {

    private static final LocalDate DAY = EveningRoom.DAY;

    @TempDir private Path folder;
    private final EveningRoom room = new EveningRoom();

    @AfterEach
    void close() {
        room.close();
    }

    private void choose(boolean all) {
        Recording chosen = Recording.DEFAULT;
        for (EntryField<Night, ?> field : NightFields.optional()) {
            chosen = chosen.with(field, all);
        }
        room.settings.change(Preferences.DEFAULT.with(chosen));
    }

    private static LocalDate night(EntryField<Night, ?> field) {
        return NightFields.ofTheSleep(field) ? DAY.minusDays(1) : DAY;
    }

    private static <V> Night answered(EntryField<Night, V> field, Night record) {
        RandomValues values =
                new RandomValues(new Random(1), DAY, 1, List.of(ZoneOffset.UTC), List.of("x"));
        V value = null;
        while (value == null) {
            value = values.value(field.kind());
        }
        return record.with(field, value);
    }

    @Test
    void whatIsNotRecordedStandsThereOnlyWithAnAnswerAndKeepsIt() {
        choose(false);
        room.open(folder, Language.ENGLISH, 15, 1280, 800);
        Night all = Night.empty(DAY);
        for (EntryField<Night, ?> field : NightFields.optional()) {
            String asked = "tonight-day-" + field.word() + "-asked";
            Night before = room.store.current().nightOrEmpty(night(field));
            assertThat(room.window.has(asked)).as(asked).isFalse();
            room.record(answered(field, before));
            assertThat(room.window.has(asked)).as(asked).isTrue();
            room.record(before);
            all = answered(field, all);
        }
        room.record(all);
        room.window.click("tonight-day-fluid-5");
        assertThat(room.today().with(NightFields.UPDATED_AT, null))
                .isEqualTo(all.with(NightFields.FLUID_ML, 1000.0));
    }

    @Test
    void whatWasNeverAskedIsNotMade() {
        choose(false);
        room.open(folder, Language.ENGLISH, 15, 1280, 800);
        for (EntryField<Night, ?> field : NightFields.optional()) {
            assertThat(room.window.all("#tonight-day-" + field.word() + "-asked")).isEmpty();
        }
        room.record(NightBuilder.of(Night.empty(DAY)).stress(2).build());
        assertThat(room.window.all("#tonight-day-stress-asked")).hasSize(1);
    }

    @Test
    void whatIsNotRecordedStaysWhileItIsLookedAtWhenItsAnswerIsTakenBack() {
        choose(false);
        room.open(folder, Language.ENGLISH, 15, 1280, 800);
        String asked = "tonight-day-stress-asked";
        room.record(NightBuilder.of(Night.empty(DAY)).stress(2).build());
        room.window.click("tonight-day-stress-2");
        assertThat(room.today().stress()).isNull();
        assertThat(room.window.has(asked)).isTrue();
        room.window.click("tonight-day-stress-1");
        assertThat(room.today().stress()).isEqualTo(1);
        room.window.click("tonight-day-stress-1");
        room.window.click("tonight-other-day");
        room.window.click("tonight-other-day");
        assertThat(room.window.has(asked)).isFalse();
        room.record(NightBuilder.of(Night.empty(DAY)).stress(2).build());
        room.window.click("tonight-day-stress-2");
        room.window.clickInSight("room-diary");
        room.window.clickInSight("room-tonight");
        assertThat(room.window.has(asked)).isFalse();
    }

    @Test
    void whateverIsRecordedTakesATap() {
        choose(true);
        room.open(folder, Language.ENGLISH, 15, 1280, 800);
        for (String tap :
                List.of(
                        "alcohol-2",
                        "caffeine-3",
                        "sitting-6",
                        "heat-yes",
                        "stress-2",
                        "prevention-stretching",
                        "tired-no",
                        "interference-1",
                        "sleep-7",
                        "disturbance-4")) {
            room.window.click("tonight-day-" + tap);
        }
        Night night = room.store.current().nightOrEmpty(DAY.minusDays(1));
        assertThat(room.today().with(NightFields.UPDATED_AT, null))
                .isEqualTo(
                        NightBuilder.of(Night.empty(DAY))
                                .alcoholUnits(2.0)
                                .caffeineCups(3.0)
                                .sittingHours(6.0)
                                .heat(true)
                                .stress(2)
                                .prevention(List.of(Prevention.STRETCHING))
                                .tiredByDay(false)
                                .interference(1)
                                .build());
        assertThat(night.sleepHours()).isEqualTo(7);
        assertThat(night.sleepDisturbance()).isEqualTo(4);
        assertThat(night.fluidMl()).isEqualTo(1400);
    }

    private String spoken(String tap) {
        return room.window.<Node>node("tonight-day-" + tap).getAccessibleText();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 15, 1280, 800", "DANISH, 15, 1024, 700", "DANISH, 30, 1024, 700"})
    void picturesOfAllThatCanBeRecorded(Language language, double px, double width, double height) {
        choose(true);
        room.open(folder, language, px, width, height);
        room.window.click("tonight-day-activity-walking");
        room.window.click("tonight-day-activity-0-minutes-30");
        for (String at : List.of("activity", "prevention", "disturbance")) {
            room.window.scrollTo(room.window.node("tonight-day-" + at + "-asked"));
            room.window.picture("evening-all-" + at + "-" + language.code() + "-" + px);
        }
        assertThat(CutOff.under(room.window.node("tonight"))).isEmpty();
        assertThat(Unspoken.under(room.window.node("tonight"))).isEmpty();
        assertThat(spoken("activity-0-minutes-30")).startsWith("30 min");
        assertThat(spoken("caffeine-1")).isIn("1 cup", "1 kop");
    }
}
