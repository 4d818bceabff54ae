package org.crampdiary.trends;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;

/** Entries written for a test; nights are counted back from {@link #TO}, which is night 0. */
final class DiaryPage {

    static final LocalDate TO = LocalDate.of(2026, 3, 20);

    private final List<Night> nights = new ArrayList<>();
    private final List<Cramp> cramps = new ArrayList<>();

    static LocalDate ago(int nights) {
        return TO.minusDays(nights);
    }

    static NightRange last(int nights) {
        return NightRange.ending(TO, nights);
    }

    static Diary diary(List<Night> nights, List<Cramp> cramps) {
        return new Diary(
                1,
                Profile.EMPTY,
                nights,
                cramps,
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }

    DiaryPage night(int ago, UnaryOperator<NightBuilder> fields) {
        nights.add(fields.apply(new NightBuilder(ago(ago))).build());
        return this;
    }

    /** Says "none" of the nights {@code from} … {@code to}, both counted back and included. */
    DiaryPage free(int from, int to) {
        return said(NightStatus.NONE, from, to);
    }

    /** Says "there were cramps" of these nights without entering one. */
    DiaryPage undetailed(int from, int to) {
        return said(NightStatus.CRAMPS, from, to);
    }

    private DiaryPage said(NightStatus status, int from, int to) {
        for (int ago = from; ago <= to; ago++) {
            night(ago, night -> night.status(status));
        }
        return this;
    }

    DiaryPage cramp(int ago, UnaryOperator<CrampBuilder> fields) {
        cramps.add(fields.apply(CrampBuilder.inNight("cramp-" + cramps.size(), ago(ago))).build());
        return this;
    }

    /** A cramp in each of the nights {@code from} … {@code to}. */
    DiaryPage cramps(int from, int to) {
        for (int ago = from; ago <= to; ago++) {
            cramp(ago, cramp -> cramp);
        }
        return this;
    }

    DiaryPage crampAt(LocalDateTime start, ZoneOffset offset) {
        String id = "cramp-" + cramps.size();
        cramps.add(CrampBuilder.startingAt(id, start.atOffset(offset), null).build());
        return this;
    }

    Diary diary() {
        return diary(nights, cramps);
    }

    TrendSummary summary(int lastNights) {
        return Trends.summarise(diary(), last(lastNights));
    }
}
