package org.crampdiary.guidance;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;

/**
 * What to do now and why, in words: the same in the window, on the page and on the command line.
 *
 * @param heading the answer in one sentence, without a full stop
 * @param reason the first reason for it, in the order of {@link Finding#URGENT_FIRST}; empty when
 *     no advice matches or all of it rests
 * @param body whole sentences, in the order in which they are read
 */
public record LevelAdvice(Phrase heading, List<Phrase> reason, List<Phrase> body) {

    public LevelAdvice {
        reason = List.copyOf(reason);
        body = List.copyOf(body);
    }

    /** The advice of an assessment, with the numbers of the place where the person lives. */
    public static LevelAdvice of(Assessment assessment, PhoneNumbers numbers) {
        List<Finding> counted = assessment.counted();
        if (counted.isEmpty()) {
            return selfCare(assessment, numbers);
        }
        Finding first = counted.getFirst();
        List<Phrase> body = new ArrayList<>();
        if (assessment.level() == Level.EMERGENCY) {
            body.add(Phrase.of("advice.emergency.now"));
            body.add(local(numbers, "advice.emergency.gone", "advice.emergency.gone.no-number"));
        }
        if (counted.stream().skip(1).anyMatch(LevelAdvice::beforeTheNextDose)) {
            body.add(Phrase.of("advice.next-dose"));
        }
        if (counted.size() > 1) {
            body.add(Phrase.of("advice.others", counted.size() - 1));
        }
        if (assessment.level().number() < Level.PROMPT.number()) {
            body.addAll(whenToRing(assessment, numbers));
        }
        return new LevelAdvice(
                heading(assessment.level(), first.rule(), numbers),
                List.of(Phrase.of("advice.because", first.why())),
                body);
    }

    /** What stands in its place while the person wants nothing compared. */
    public static LevelAdvice switchedOff(PhoneNumbers numbers) {
        return new LevelAdvice(
                Phrase.of("advice.off"),
                List.of(),
                List.of(Phrase.of("advice.off.how"), signs(numbers)));
    }

    /** What published advice says of a cramp that lasts longer than ten minutes (NHS). */
    public static Phrase overTenMinutes() {
        return Phrase.of("rule.G03.published");
    }

    /** In pregnancy it is the midwife who is asked. */
    private static Phrase heading(Level level, RuleId first, PhoneNumbers numbers) {
        boolean midwife = first == RuleId.G18;
        return switch (level) {
            case SELF_CARE -> Phrase.of("advice.self-care");
            case MENTION -> Phrase.of(midwife ? "advice.midwife.mention" : "advice.mention");
            case APPOINTMENT -> Phrase.of("advice.appointment");
            case PROMPT ->
                    midwife
                            ? local(
                                    numbers,
                                    "advice.midwife.prompt",
                                    "advice.midwife.prompt.no-number")
                            : local(numbers, "advice.prompt", "advice.prompt.no-number");
            case EMERGENCY -> Phrase.of("advice.emergency", numbers.emergency());
        };
    }

    /** A sign with a statin that is still taken. */
    private static boolean beforeTheNextDose(Finding finding) {
        return finding.why().key().equals("rule.G06.open");
    }

    private static LevelAdvice selfCare(Assessment assessment, PhoneNumbers numbers) {
        int cannotTell = assessment.with(Status.CANNOT_TELL).size();
        int resting = assessment.with(Status.FIRED).size();
        List<Phrase> body = new ArrayList<>();
        body.add(Phrase.of("advice.self-care.not-ruled-out"));
        if (cannotTell > 0) {
            body.add(Phrase.of("advice.cannot-tell", cannotTell));
        }
        if (resting > 0) {
            body.add(Phrase.of("advice.resting", resting));
        }
        body.addAll(whenToRing(assessment, numbers));
        return new LevelAdvice(
                Phrase.of(resting > 0 ? "advice.self-care.resting" : "advice.self-care"),
                List.of(),
                body);
    }

    /** Below ringing today: what would change that; and that nothing does, if nothing may. */
    private static List<Phrase> whenToRing(Assessment assessment, PhoneNumbers numbers) {
        boolean longCramp =
                assessment.with(Status.FIRED).stream()
                        .anyMatch(finding -> finding.rule() == RuleId.G03);
        return longCramp || assessment.signOpen()
                ? List.of(signs(numbers))
                : List.of(Phrase.of("advice.not-today"), signs(numbers));
    }

    private static Phrase signs(PhoneNumbers numbers) {
        String local = numbers.outOfHours();
        return local == null
                ? Phrase.of("advice.when-to-ring.no-number", numbers.emergency())
                : Phrase.of("advice.when-to-ring", numbers.emergency(), local);
    }

    private static Phrase local(PhoneNumbers numbers, String with, String without) {
        String local = numbers.outOfHours();
        return local == null ? Phrase.of(without) : Phrase.of(with, local);
    }
}
