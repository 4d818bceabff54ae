package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Prevention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DayLineTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static Arguments line(UnaryOperator<NightBuilder> known, String name, String value) {
        return Arguments.of(known, new DayLine(name, value));
    }

    static List<Arguments> everyFieldHasItsLine() {
        Activity walk = new Activity(ActivityType.WALKING, 75.0, Intensity.LIGHT);
        Activity unnamed = new Activity(null, null, null);
        return List.of(
                line(night -> night.fluidMl(1200), "Fluid", "1.2 L"),
                line(night -> night.alcoholUnits(1), "Alcohol", "1 unit"),
                line(night -> night.alcoholUnits(0), "Alcohol", "0 units"),
                line(night -> night.alcoholUnits(1.5), "Alcohol", "1.5 units"),
                line(night -> night.caffeineCups(3), "Coffee, tea, cola", "3 cups"),
                line(
                        night -> night.activities(List.of(walk, unnamed)),
                        "Activity",
                        "walking 1 h 15 min, light; activity"),
                line(night -> night.activities(List.of()), "Activity", "none"),
                line(
                        night -> night.comparedWithUsual(ComparedWithUsual.MORE),
                        "Activity",
                        "more than usual"),
                line(
                        night ->
                                night.activities(List.of(unnamed))
                                        .comparedWithUsual(ComparedWithUsual.LESS),
                        "Activity",
                        "activity · less than usual"),
                line(night -> night.sittingHours(5.5), "Sitting", "5.5 h"),
                line(night -> night.heat(false), "Hot day", "no"),
                line(night -> night.stress(1), "Stress", "a little"),
                line(
                        night -> night.prevention(List.of(Prevention.STRETCHING)),
                        "Prevention",
                        "stretching"),
                line(night -> night.tiredByDay(true), "Tired by day", "yes"),
                line(night -> night.interference(3), "Held back by cramps", "very"),
                line(night -> night.sleepHours(7), "Sleep", "7 h"),
                line(night -> night.sleepDisturbance(6), "Sleep", "disturbed 6 of 10"),
                line(
                        night -> night.sleepHours(5.5).sleepDisturbance(6),
                        "Sleep",
                        "5.5 h, disturbed 6 of 10"),
                line(night -> night.symptoms(List.of()), "New or worse", "none"));
    }

    @ParameterizedTest
    @MethodSource
    void everyFieldHasItsLine(UnaryOperator<NightBuilder> known, DayLine line) {
        NightBuilder night = new NightBuilder(LocalDate.of(2026, 3, 17));
        assertThat(DayLine.of(known.apply(night).build(), ENGLISH)).containsExactly(line);
    }

    @Test
    void anEmptyRecordHasNoLines() {
        assertThat(DayLine.of(Night.empty(LocalDate.of(2026, 3, 17)), ENGLISH)).isEmpty();
    }
}
