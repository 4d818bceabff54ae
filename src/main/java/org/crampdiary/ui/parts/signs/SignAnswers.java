package org.crampdiary.ui.parts.signs;

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
import org.jspecify.annotations.Nullable;

/**
 * What a person says of signs outside a form, each answer saved at once. A record that speaks of
 * one sign keeps all others that are open, so that nothing closes unasked. For the FX thread.
 */
public final class SignAnswers {

    private final DiarySession session;
    private final Navigation navigation;

    public SignAnswers(DiarySession session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
    }

    /** Says of a night that a sign is there, or there still. */
    public void there(Symptom sign, LocalDate night) {
        say(sign, night, standing -> standing.add(sign));
    }

    /** Says of a night that a sign is not there, or not any more. */
    public void gone(Symptom sign, LocalDate night) {
        say(sign, night, standing -> standing.remove(sign));
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

    private void say(Symptom sign, LocalDate night, Tap tap) {
        session.edit(diary -> {
            Set<Symptom> standing = new LinkedHashSet<>(OpenSign.standing(night, diary));
            tap.on(standing);
            boolean whole = answered(night, diary);
            return put(diary, night, List.copyOf(standing), mark(night, !whole))
                    .and(new MarkSeen(key(night, sign), true));
        });
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
