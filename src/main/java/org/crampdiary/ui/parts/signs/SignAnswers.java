package org.crampdiary.ui.parts.signs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Symptom;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of signs outside a form, each answer saved at once. A record that speaks of
 * one sign keeps all others that are open, so that nothing closes unasked. For the FX thread.
 */
public final class SignAnswers {

    private final DiarySession session;
    private final Navigation navigation;
    private final Clock clock;

    public SignAnswers(RoomServices services) {
        this.session = services.session();
        this.navigation = services.navigation();
        this.clock = services.clock();
    }

    /**
     * Says of a night that a sign is there, or there still: now, even where the night's record says
     * it already, so that a doctor who saw it before has not seen this.
     */
    public void there(Symptom sign, LocalDate night) {
        session.edit(diary -> {
            Night record = said(night, diary, standing -> standing.add(sign));
            return saying(sign, record.with(NightFields.SYMPTOMS_AT, clock.instant()), diary);
        });
    }

    /** Says of a night that a sign is not there, or not any more. */
    public void gone(Symptom sign, LocalDate night) {
        session.edit(diary ->
                saying(sign, said(night, diary, standing -> standing.remove(sign)), diary));
    }

    /** Goes on to recording the visit at which a sign was looked at. */
    public void seenByDoctor(OpenSign sign) {
        navigation.recordVisit(sign.rules());
    }

    /**
     * Answers the whole question for a night, but for the signs that were open before: those are
     * asked about one by one.
     *
     * @param anew null takes the answer back
     */
    public void answer(@Nullable List<Symptom> anew, LocalDate night) {
        session.edit(diary -> {
            if (anew == null) {
                return put(diary, night, null, mark(night, false));
            }
            Set<Symptom> all = new LinkedHashSet<>(OpenSign.standing(night, diary));
            all.retainAll(OpenSign.before(night, diary).stream().map(OpenSign::sign).toList());
            all.addAll(anew);
            return put(diary, night, List.copyOf(all), mark(night, false));
        });
    }

    /** Those of the open signs that were not yet asked about for a night. */
    public static List<OpenSign> unasked(List<OpenSign> open, LocalDate night, Diary diary) {
        return open.stream()
                .filter(sign -> !diary.marks().seen().contains(key(night, sign.sign())))
                .toList();
    }

    /** Whether the whole question was answered for a night, not only for single signs. */
    public static boolean answered(LocalDate night, Diary diary) {
        return diary.nightOrEmpty(night).asked() && !diary.marks().seen().contains(key(night));
    }

    private interface Tap {
        boolean on(Set<Symptom> standing);
    }

    /** The night's record as it is after a tap on one sign. */
    private static Night said(LocalDate night, Diary diary, Tap tap) {
        Set<Symptom> standing = new LinkedHashSet<>(OpenSign.standing(night, diary));
        tap.on(standing);
        return diary.nightOrEmpty(night).with(NightFields.SYMPTOMS, List.copyOf(standing));
    }

    private static Change saying(Symptom sign, Night record, Diary diary) {
        boolean whole = answered(record.night(), diary);
        return Change.of(
                new PutNight(record),
                mark(record.night(), !whole),
                new MarkSeen(key(record.night(), sign), true));
    }

    private static Change put(
            Diary diary, LocalDate night, @Nullable List<Symptom> symptoms, Edit mark) {
        Night before = diary.nightOrEmpty(night);
        Night next = before.with(NightFields.SYMPTOMS, symptoms);
        return Change.of(new PutNight(next), mark);
    }

    private static MarkSeen mark(LocalDate night, boolean inPart) {
        return new MarkSeen(key(night), inPart);
    }

    private static String key(LocalDate night, Symptom sign) {
        return "sign-asked:" + night + ":" + sign.code();
    }

    private static String key(LocalDate night) {
        return "signs-in-part:" + night;
    }
}
