package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.AS_OF;
import static org.crampdiary.guidance.Sketch.ago;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentTest {

    @ParameterizedTest(name = "{0} → night of {1}")
    @CsvSource({
        "2026-03-19T11:59:59+01:00, 2026-03-18",
        "2026-03-19T12:00:00+01:00, 2026-03-19",
        "2026-03-20T03:12:00-08:00, 2026-03-19",
        "2026-03-20T11:59:59+13:00, 2026-03-19",
    })
    void aNightRunsFromNoonToNoonAsWritten(String start, LocalDate night) {
        Cramp cramp = CrampBuilder.startingAt("a", OffsetDateTime.parse(start), null).build();
        Recent recent = recent(diaryOf(cramp));
        assertThat(dates(recent.last(2).crampNights())).containsExactly(night);
    }

    @Test
    void windowsEndWithTheAsOfNight() {
        Recent recent = recent(Diary.EMPTY);
        assertThat(dates(recent.last(14))).hasSize(14).startsWith(ago(13)).endsWith(AS_OF);
        assertThat(dates(recent.previous(14))).hasSize(14).startsWith(ago(27)).endsWith(ago(14));
        assertThat(dates(recent.back(7, 14))).hasSize(7).startsWith(ago(13)).endsWith(ago(7));
        assertThat(recent.previous(28).list().getFirst().night()).isEqualTo(ago(55));
    }

    @ParameterizedTest(name = "{0} nights ago → {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void onlyTheLastTwoNightsAreFresh(int ago, boolean fresh) {
        assertThat(recent(Diary.EMPTY).fresh(ago(ago))).isEqualTo(fresh);
    }

    @Test
    void recordedAndAskedAreNotTheSame() {
        Sketch sketch =
                Sketch.blank()
                        .night(0, night -> night.status(NightStatus.NONE))
                        .night(1, night -> night.status(NightStatus.CRAMPS))
                        .cramp(2, cramp -> {})
                        .cramp(3, cramp -> cramp.symptoms(List.of()))
                        .answered(4)
                        .answered(5, Symptom.FEVER)
                        .night(6, night -> night.fluidMl(1800).tiredByDay(true));
        Nights window = recent(sketch.diary()).last(7);
        assertThat(dates(window.where(NightEntries::recorded)))
                .containsExactly(ago(3), ago(2), ago(1), ago(0));
        assertThat(dates(window.where(NightEntries::asked)))
                .containsExactly(ago(5), ago(4), ago(3));
        assertThat(dates(window.tired())).containsExactly(ago(6));
    }

    @Test
    void crampsInTheTrashAreIgnored() {
        Sketch sketch =
                Sketch.blank()
                        .cramp(
                                0,
                                cramp ->
                                        cramp.woke(true)
                                                .severity(10)
                                                .durationSeconds(3600)
                                                .symptoms(List.of(Symptom.FEVER)))
                        .trashCramps();
        NightEntries night = recent(sketch.diary()).last(1).list().getFirst();
        assertThat(night.crampNight()).isFalse();
        assertThat(night.asked()).isFalse();
        assertThat(night.reports(Symptom.FEVER)).isFalse();
        assertThat(sketch.check().with(Status.FIRED)).isEmpty();
    }

    @Test
    void theNewestVisitDecidesAndOnOneDayTheLongestRest() {
        Sketch sketch =
                Sketch.blank()
                        .visit(9, 300, RuleId.G08)
                        .visit(5, 10, RuleId.G08)
                        .visit(5, null, RuleId.G08)
                        .visit(5, 20, RuleId.G08)
                        .visit(3, 300, RuleId.G07)
                        .visit(-2, 300, RuleId.G08);
        Recent recent = recent(sketch.diary());
        assertThat(recent.newestVisit(RuleId.G08).id()).isEqualTo("v2");
        assertThat(recent.newestVisit(RuleId.G09)).isNull();
    }

    private static Recent recent(Diary diary) {
        return new Recent(diary, AS_OF, diary.visits());
    }

    private static List<LocalDate> dates(Nights nights) {
        return nights.list().stream().map(NightEntries::night).toList();
    }

    private static Diary diaryOf(Cramp cramp) {
        return new Diary(
                0,
                Profile.EMPTY,
                List.of(),
                List.of(cramp),
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }
}
