package org.crampdiary.guidance;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.text.Language;

/**
 * A person as a doctor meets them, and what a good one would want them to read.
 *
 * @param reason how the first reason begins; empty when there is none
 * @param others how many lines more at most
 */
public record History(String who, Sketch sketch, Answer answer, String reason, int others) {

    /** All of them. */
    public static List<History> all() {
        return Stream.of(CrampHistories.all(), SignHistories.all()).flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return who;
    }

    /** What such a person would have written down, as one change to an empty diary. */
    public static Change written(Diary diary) {
        return new Change(
                Stream.of(
                                Stream.of(new PutProfile(diary.profile())),
                                diary.nights().stream().map(PutNight::new),
                                diary.cramps().stream().map(PutCramp::new),
                                diary.visits().stream().map(PutVisit::new),
                                diary.pauses().all().stream().map(PutPause::new))
                        .<Edit>flatMap(edits -> edits)
                        .toList());
    }

    /** The first sentence, in both languages, of a person in the Danish capital. */
    public enum Answer {
        NOTHING(
                "Nothing you recorded matches the advice we compare with",
                "Intet af det, du har noteret, passer på de råd, vi sammenligner med"),
        NOTHING_NEW(
                "Nothing you recorded matches the advice we compare with,"
                        + " beyond what you have already discussed",
                "Intet af det, du har noteret, passer på de råd, vi sammenligner med,"
                        + " ud over det, du allerede har drøftet"),
        MENTION("Mention it at your next visit", "Nævn det ved dit næste besøg"),
        MENTION_TO_MIDWIFE(
                "Mention it to your midwife or doctor at the next check",
                "Nævn det for din jordemoder eller læge ved næste besøg"),
        BOOK("Book an appointment with your doctor", "Bestil tid hos din læge"),
        RING("Ring your doctor or 1813 today", "Ring til din læge eller 1813 i dag"),
        RING_MIDWIFE(
                "Ring your midwife, your maternity unit or 1813 today",
                "Ring til din jordemoder, fødegangen eller 1813 i dag"),
        EMERGENCY("If you have this now, ring 112 now", "Hvis du har det nu, så ring 112 nu");

        private final String english;
        private final String danish;

        Answer(String english, String danish) {
            this.english = english;
            this.danish = danish;
        }

        public String in(Language language) {
            return language == Language.DANISH ? danish : english;
        }
    }

    /** Six weeks recorded and asked, nothing in them, and a profile that was answered. */
    static Sketch month() {
        return answered(Sketch.answeredNone(42).nights("-".repeat(42)));
    }

    /** A profile without conditions, medicines or pregnancy. */
    static Sketch answered(Sketch sketch) {
        return sketch.conditions().noMedicines().pregnant(Pregnancy.NO);
    }

    /** The same month with ordinary cramps on these nights. */
    static Sketch month(int... nights) {
        return month(cramp -> {}, nights);
    }

    /** The same month with cramps of one kind on these nights. */
    static Sketch month(Consumer<CrampBuilder> kind, int... nights) {
        return with(month(), kind, nights);
    }

    static Sketch with(Sketch sketch, Consumer<CrampBuilder> kind, int... nights) {
        IntStream.of(nights).forEach(night -> sketch.cramp(night, kind));
        return sketch;
    }
}
