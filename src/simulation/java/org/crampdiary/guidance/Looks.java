package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;

/**
 * Asks one rule on many nights of one diary without visits: the level that {@link Guidance#check}
 * gives, in a tenth of its time.
 *
 * @param first the first look, in nights of diary that it sees
 * @param every nights from one look to the next
 */
public record Looks(int count, int first, int every) {

    /** How many nights of diary the last look needs. */
    public int nights() {
        return first + (count - 1) * every;
    }

    /** The highest level that {@code id} gives; 0 when it never fires. */
    public Level highest(RuleId id, Diary diary) {
        Rule rule =
                Guidance.rules().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        return IntStream.range(0, count)
                .mapToObj(look -> StablePerson.FIRST.plusDays(first + look * every - 1L))
                .map(asOf -> level(rule, diary, asOf))
                .max(Level::compareTo)
                .orElse(Level.SELF_CARE);
    }

    private static Level level(Rule rule, Diary diary, LocalDate asOf) {
        Match match = rule.match(new Recent(diary, asOf, List.of()));
        return match == null ? Level.SELF_CARE : match.level();
    }
}
