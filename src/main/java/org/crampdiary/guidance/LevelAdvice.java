package org.crampdiary.guidance;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;

/**
 * What to do now, in words: the same in the window, on the page and on the command line.
 *
 * @param heading the answer in one sentence, without a full stop
 * @param body whole sentences, in the order in which they are read
 */
public record LevelAdvice(Phrase heading, List<Phrase> body) {

    public LevelAdvice {
        body = List.copyOf(body);
    }

    /** The advice of an assessment, with the numbers of the place where the person lives. */
    public static LevelAdvice of(Assessment assessment, PhoneNumbers numbers) {
        return switch (assessment.level()) {
            case SELF_CARE -> selfCare(assessment, numbers);
            case MENTION -> visit("advice.mention", assessment, numbers);
            case APPOINTMENT -> visit("advice.appointment", assessment, numbers);
            case PROMPT ->
                    new LevelAdvice(
                            local(numbers, "advice.prompt", "advice.prompt.no-number"),
                            List.of(matching(assessment)));
            case EMERGENCY -> emergency(numbers);
        };
    }

    /** What to do about a danger sign that was ticked just now; also part of {@link #of}. */
    public static LevelAdvice emergency(PhoneNumbers numbers) {
        return new LevelAdvice(
                Phrase.of("advice.emergency", numbers.emergency()),
                List.of(
                        Phrase.of("advice.emergency.now"),
                        local(
                                numbers,
                                "advice.emergency.gone",
                                "advice.emergency.gone.no-number")));
    }

    /** What published advice says of a cramp that lasts longer than ten minutes (NHS). */
    public static Phrase overTenMinutes() {
        return Phrase.of("rule.G03.published");
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
        body.add(notToday(numbers));
        return new LevelAdvice(
                resting > 0 ? Phrase.of("advice.self-care.resting") : Phrase.of("advice.self-care"),
                body);
    }

    private static LevelAdvice visit(String heading, Assessment assessment, PhoneNumbers numbers) {
        return new LevelAdvice(
                Phrase.of(heading), List.of(matching(assessment), notToday(numbers)));
    }

    private static Phrase matching(Assessment assessment) {
        return Phrase.of("advice.fired", assessment.with(Status.FIRED).size());
    }

    private static Phrase notToday(PhoneNumbers numbers) {
        String local = numbers.outOfHours();
        return local == null
                ? Phrase.of("advice.not-today.no-number", numbers.emergency())
                : Phrase.of("advice.not-today", local, numbers.emergency());
    }

    private static Phrase local(PhoneNumbers numbers, String with, String without) {
        String local = numbers.outOfHours();
        return local == null ? Phrase.of(without) : Phrase.of(with, local);
    }
}
