package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SiteNamesTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages DANISH = new Messages(Language.DANISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CALF         | LEFT  | left calf                        | venstre læg
                    SOLEUS       | RIGHT | right lower calf                 | nederst på højre læg
                    FIBULARIS    | LEFT  | outer side of the left lower leg | ydersiden af venstre underben
                    FOOT_SOLE    | RIGHT | sole of the right foot           | højre fodsål
                    TOES         | LEFT  | toes of the left foot            | tæer på venstre fod
                    HAMSTRINGS   | LEFT  | back of the left thigh           | bagsiden af venstre lår
                    QUADRICEPS   | RIGHT | front of the right thigh         | forsiden af højre lår
                    ADDUCTORS    | BOTH  | both inner thighs                | indersiden af begge lår
                    BACK         | LEFT  | back, left side                  | ryggen, venstre side
                    BACK         | NONE  | back                             | ryg
                    HAND_FOREARM | LEFT  | left hand or forearm             | venstre hånd eller underarm
                    OTHER        | RIGHT | somewhere else, right side       | et andet sted, højre side
                    CALF         | BOTH  | both calves                      | begge lægge
                    CALF         |       | calf                             | læg
                                 | LEFT  | left side, place not known       | venstre side, sted ukendt
                                 |       | place not known                  | sted ukendt
                    """)
    void theSideStandsWhereItBelongs(
            @Nullable Muscle muscle, @Nullable Side side, String english, String danish) {
        Site site = new Site(muscle, side);
        assertThat(SiteNames.of(site, ENGLISH)).isEqualTo(english);
        assertThat(SiteNames.of(site, DANISH)).isEqualTo(danish);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlaceHasItsOwnNameOnEachSide(Language language) {
        Messages messages = new Messages(language);
        List<String> names =
                Arrays.stream(Side.values())
                        .flatMap(side ->
                                Stream.concat(
                                                Arrays.stream(Muscle.values()),
                                                Stream.of((Muscle) null))
                                        .map(muscle -> new Site(muscle, side)))
                        .map(site -> SiteNames.of(site, messages))
                        .toList();
        assertThat(names).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void severalArePartedBySemicolons() {
        List<Site> sites =
                List.of(new Site(Muscle.BACK, Side.LEFT), new Site(Muscle.CALF, Side.RIGHT));
        assertThat(SiteNames.of(sites, ENGLISH)).isEqualTo("back, left side; right calf");
        assertThat(SiteNames.of(List.of(), ENGLISH)).isEmpty();
    }
}
