package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitLineTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages DANISH = new Messages(Language.DANISH);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private static Visit visit(@Nullable List<RuleId> discussed, @Nullable Integer rest) {
        return new Visit("v", DAY, "GP", discussed, rest, " Stretch. ", null);
    }

    @Test
    void whatWasDiscussedIsNamedPlainly() {
        List<RuleId> rules = List.of(RuleId.G08, RuleId.G07);
        assertThat(VisitLine.of(visit(rules, 14), ENGLISH))
                .isEqualTo(
                        new VisitLine(
                                "v",
                                "3 March 2026 · GP",
                                "Discussed: Frequent, Sleep disturbed",
                                "Come back in 14 days: may rest until 17 March 2026",
                                "Stretch."));
        assertThat(VisitLine.of(visit(rules, 14), DANISH).title()).isEqualTo("3. marts 2026 · GP");
    }

    @ParameterizedTest
    @CsvSource({
        ", Come back in 28 days: may rest until 31 March 2026",
        "1, Come back in 1 day: may rest until 4 March 2026",
        "0, Come back in 0 days: may rest until 3 March 2026",
    })
    void theNightsAreCountedFromTheVisit(@Nullable Integer nights, String words) {
        assertThat(VisitLine.of(visit(List.of(RuleId.G08), nights), ENGLISH).rest())
                .isEqualTo(words);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Visit bare = new Visit("v", DAY, " ", null, null, null, null);
        assertThat(VisitLine.of(bare, ENGLISH))
                .isEqualTo(
                        new VisitLine(
                                "v", "3 March 2026", "Nothing was ticked as discussed.", "", ""));
        assertThat(VisitLine.of(visit(List.of(), 28), ENGLISH).rest()).isEmpty();
    }
}
