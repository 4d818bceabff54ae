package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.statistics.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyFiguresTest {

    private static DiaryPage used(RemedyUse... uses) {
        DiaryPage page = new DiaryPage();
        for (RemedyUse use : uses) {
            page.cramp(0, cramp -> cramp.remedies(List.of(use)));
        }
        return page;
    }

    private static RemedyUse use(Remedy remedy, Effect effect, Double minutes) {
        return new RemedyUse(remedy, effect, minutes);
    }

    @Test
    void helpedMeansALotOrEndedIt() {
        List<RemedyFigures> remedies =
                used(
                                use(Remedy.HEAT, Effect.NONE, 30.0),
                                use(Remedy.HEAT, Effect.A_LITTLE, null),
                                use(Remedy.HEAT, Effect.A_LOT, 2.0),
                                use(Remedy.HEAT, Effect.ENDED_IT, 4.0),
                                use(Remedy.HEAT, null, 5.0))
                        .summary(7)
                        .remedies();

        assertThat(remedies).containsExactly(new RemedyFigures(Remedy.HEAT, 5, 4, 2, 1, 4, 4.5));
        assertThat(remedies.getFirst().share()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void shareNeedsFiveRatedUses(int rated, boolean shown) {
        RemedyUse[] uses = new RemedyUse[rated + 1];
        Arrays.fill(uses, use(Remedy.WALK, Effect.A_LOT, null));
        uses[0] = use(Remedy.WALK, null, null);
        RemedyFigures walk = used(uses).summary(7).remedies().getFirst();

        assertThat(walk)
                .isEqualTo(new RemedyFigures(Remedy.WALK, rated + 1, rated, rated, 0, 0, null));
        assertThat(walk.share()).isEqualTo(shown ? WilsonInterval.of(rated, rated) : null);
    }

    @Test
    void mostUsedComesFirstThenTheOrderOfTheTable() {
        List<RemedyFigures> remedies =
                used(
                                use(Remedy.OTHER, null, null),
                                use(null, Effect.A_LOT, 3.0),
                                use(Remedy.COLD, null, null),
                                use(Remedy.WATER, null, null),
                                use(Remedy.WATER, null, null),
                                use(Remedy.STRETCH, null, null))
                        .summary(7)
                        .remedies();

        assertThat(remedies)
                .extracting(RemedyFigures::remedy)
                .containsExactly(Remedy.WATER, Remedy.STRETCH, Remedy.COLD, Remedy.OTHER);
    }
}
