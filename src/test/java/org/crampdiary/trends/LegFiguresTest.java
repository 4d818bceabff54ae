package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.junit.jupiter.api.Test;

/** Each cramp counts once for each muscle of each leg. */
final class LegFiguresTest {

    private static final Site LEFT_CALF = new Site(Muscle.CALF, Side.LEFT);
    private static final Site RIGHT_CALF = new Site(Muscle.CALF, Side.RIGHT);

    private static LegFigures of(DiaryPage page) {
        return page.summary(7).legs();
    }

    private static CrampBuilder at(CrampBuilder cramp, Site... sites) {
        return cramp.sites(List.of(sites));
    }

    @Test
    void aCrampOfSeveralPartsOfTheCalfIsOneCrampOfTheCalf() {
        LegFigures legs =
                of(
                        new DiaryPage()
                                .cramp(
                                        0,
                                        cramp ->
                                                at(
                                                        cramp,
                                                        LEFT_CALF,
                                                        new Site(Muscle.GASTROCNEMIUS, Side.LEFT),
                                                        new Site(Muscle.SOLEUS, Side.LEFT),
                                                        new Site(Muscle.CALF, Side.BOTH)))
                                .cramp(1, cramp -> at(cramp, LEFT_CALF)));
        assertThat(legs.counts()).isEqualTo(Map.of(LEFT_CALF, 2, RIGHT_CALF, 1));
        assertThat(legs.placed()).isEqualTo(2);
    }

    @Test
    void placesOfNoLegAreCountedAsPlacesOnly() {
        LegFigures legs =
                of(
                        new DiaryPage()
                                .cramp(0, cramp -> at(cramp, new Site(Muscle.TOES, null)))
                                .cramp(1, cramp -> at(cramp, new Site(null, Side.LEFT)))
                                .cramp(2, cramp -> at(cramp, new Site(Muscle.BACK, Side.NONE)))
                                .cramp(3, cramp -> cramp));
        assertThat(legs).isEqualTo(new LegFigures(Map.of(), 3));
    }

    @Test
    void noPlaceHasMoreCrampsThanHaveAPlace() {
        long seed = 20260304;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            DiaryPage page = new DiaryPage();
            int cramps = 1 + random.nextInt(6);
            for (int i = 0; i < cramps; i++) {
                Site[] sites =
                        IntStream.range(0, 1 + random.nextInt(5))
                                .mapToObj(_ -> any(random))
                                .toArray(Site[]::new);
                page.cramp(i, cramp -> at(cramp, sites));
            }
            LegFigures legs = of(page);
            assertThat(legs.placed()).as("seed %d round %d", seed, round).isEqualTo(cramps);
            assertThat(legs.counts().values())
                    .as("seed %d round %d", seed, round)
                    .allMatch(count -> count <= cramps);
        }
    }

    private static Site any(Random random) {
        List<Muscle> calf = List.of(Muscle.CALF, Muscle.GASTROCNEMIUS, Muscle.SOLEUS, Muscle.TOES);
        List<Side> sides = List.of(Side.LEFT, Side.RIGHT, Side.BOTH);
        return new Site(calf.get(random.nextInt(4)), sides.get(random.nextInt(3)));
    }

    @Test
    void countsThatContradictThePlacesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegFigures(Map.of(LEFT_CALF, 2), 1));
    }
}
