package org.crampdiary.ui.rooms.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit is written down in Guidance, on the morning of 4 March 2026, and lets advice rest. */
class GuidanceVisitTest extends GuidanceInWindow {

    private static final LocalDate TODAY = GuidanceDiary.TONIGHT.plusDays(1);

    private void open(Change change) {
        store.apply(change);
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private void type(String id, String typed) {
        window.robot.interact(() -> window.<TextInputControl>node(id).setText(typed));
    }

    private boolean ticked(RuleId rule) {
        return window.<CheckBox>node("guidance-visit-" + rule.code()).isSelected();
    }

    private Visit visit() {
        return store.current().visits().getFirst();
    }

    private static PutCramp walking(int nightsAgo) {
        return new PutCramp(
                CrampBuilder.of(GuidanceDiary.cramp(GuidanceDiary.TONIGHT.minusDays(nightsAgo)))
                        .context(CrampContext.WALKING)
                        .build());
    }

    private static Change weakness() {
        return Change.of(
                new PutNight(
                        new NightBuilder(GuidanceDiary.TONIGHT)
                                .symptoms(List.of(Symptom.WEAKNESS))
                                .build()));
    }

    @Test
    void whatFiresIsTickedAndRestsOnceItWasDiscussed() {
        open(GuidanceDiary.frequent());
        assertThat(text("guidance-level")).isEqualTo("Book an appointment with your doctor");
        window.click("guidance-visit");
        assertThat(ticked(RuleId.G08)).isTrue();
        assertThat(ticked(RuleId.G07)).isTrue();
        assertThat(window.has("guidance-visit-G01")).isFalse();
        window.click("guidance-visit-others");
        assertThat(ticked(RuleId.G01)).isFalse();
        window.click("guidance-visit-with-gp");
        window.click("guidance-visit-rest-14");
        assertThat(text("guidance-visit-until")).startsWith("Until 18 March 2026");
        type("guidance-visit-outcome", "Stretch before bed.");
        window.click("guidance-visit-save");
        assertThat(visit())
                .usingRecursiveComparison()
                .ignoringFields("id", "updatedAt")
                .isEqualTo(
                        new Visit(
                                "v",
                                TODAY,
                                "GP",
                                List.of(RuleId.G07, RuleId.G08),
                                14,
                                "Stretch before bed.",
                                null));
        assertThat(harness.shown).containsExactly("Visit saved");
        assertThat(text("guidance-level")).contains("beyond what you have already discussed");
        assertThat(text("guidance-G08-level")).isEqualTo("Rests · Book an appointment");
        window.awaitFocus("guidance-visit");
        window.click("guidance-G08-open");
        assertThat(text("guidance-G08-rests"))
                .isEqualTo(
                        "Discussed on 4 March 2026. Rests until 18 March 2026, unless it gets"
                                + " worse.");
        assertThat(window.has("guidance-G08-discussed")).isFalse();
        window.robot.interact(harness.session::undo);
        assertThat(store.current().visits()).isEmpty();
        assertThat(text("guidance-level")).isEqualTo("Book an appointment with your doctor");
    }

    @Test
    void aCardOpensTheFormWithItsOwnAdviceOnly() {
        open(GuidanceDiary.frequent());
        window.click("guidance-G08-discussed");
        assertThat(ticked(RuleId.G08)).isTrue();
        assertThat(ticked(RuleId.G07)).isFalse();
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(visit().discussed()).containsExactly(RuleId.G08);
        assertThat(visit().restNights()).isNull();
        window.click("guidance-G08-open");
        assertThat(text("guidance-G08-rests")).contains("Rests until 1 April 2026");
        assertThat(text("guidance-level")).isEqualTo("Mention it at your next visit");
        assertThat(window.has("guidance-G07-discussed")).isTrue();
    }

    @Test
    void aSignThatWasDiscussedIsDealtWith() {
        open(weakness());
        assertThat(text("guidance-level")).isEqualTo("Ring your doctor or 1813 today");
        assertThat(window.has("guidance-G05-discussed")).isFalse();
        window.click("guidance-visit");
        assertThat(ticked(RuleId.G05)).isTrue();
        window.click("guidance-visit-save");
        assertThat(window.has("guidance-G05")).isFalse();
        assertThat(text("guidance-level"))
                .isEqualTo("Nothing you recorded matches the advice we compare with");
        assertThat(harness.shown).containsExactly("Visit saved");
    }

    @Test
    void anOpenSignBringsItsAdviceAmongTheFirstUnticked() {
        open(
                Change.of(
                        new PutNight(
                                new NightBuilder(GuidanceDiary.TONIGHT)
                                        .symptoms(List.of(Symptom.FEVER))
                                        .build())));
        window.click("guidance-visit");
        assertThat(window.has("guidance-visit-G02")).isTrue();
        assertThat(ticked(RuleId.G02)).isFalse();
        assertThat(window.has("guidance-visit-G01")).isFalse();
    }

    @Test
    void whatIsUrgentGoesOnAndTheNoticeSaysSo() {
        open(GuidanceDiary.severe());
        window.click("guidance-visit");
        window.click("guidance-visit-save");
        assertThat(text("guidance-level")).isEqualTo("Ring your doctor or 1813 today");
        assertThat(harness.shown)
                .singleElement()
                .asString()
                .startsWith("Visit saved. This does not rest: A cramp that will not stop.");
    }

    @Test
    void anOldVisitWhoseTimeIsOverSaysNothingOfRest() {
        open(GuidanceDiary.frequent());
        window.click("guidance-visit");
        type("guidance-visit-date", "1.1.2026");
        window.click("guidance-visit-save");
        assertThat(visit().date()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(harness.shown).containsExactly("Visit saved");
    }

    @Test
    void adviceWithSignsSaysThatANewOneEndsTheRest() {
        open(Change.of(walking(2), walking(1)));
        window.click("guidance-G15-discussed");
        window.click("guidance-visit-save");
        assertThat(text("guidance-G15-rests"))
                .endsWith("unless it gets worse or a sign is reported again.");
    }

    @Test
    void aDateToComeIsRefusedBesideItsField() {
        open(GuidanceDiary.frequent());
        window.click("guidance-visit");
        type("guidance-visit-date", "05.03.2026");
        type("guidance-visit-rest", "400");
        window.click("guidance-visit-save");
        assertThat(store.current().visits()).isEmpty();
        assertThat(text("guidance-visit-date-error")).startsWith("This day has not come yet.");
        assertThat(text("guidance-visit-rest-error")).contains("0 to 365");
        assertThat(window.has("guidance-visit-refused")).isTrue();
        window.awaitFocus("guidance-visit-date");
        type("guidance-visit-date", "04.03.2026");
        type("guidance-visit-rest", "");
        window.click("guidance-visit-save");
        assertThat(store.current().visits()).hasSize(1);
    }

    @Test
    void suggestionsFillTheirFieldAndEmptyItAgain() {
        open(GuidanceDiary.frequent());
        window.click("guidance-visit");
        window.click("guidance-visit-rest-56");
        assertThat(window.<TextInputControl>node("guidance-visit-rest").getText()).isEqualTo("56");
        type("guidance-visit-rest", "28");
        assertThat(window.<ToggleButton>node("guidance-visit-rest-28").isSelected()).isTrue();
        window.click("guidance-visit-rest-28");
        assertThat(window.<TextInputControl>node("guidance-visit-rest").getText()).isEmpty();
        type("guidance-visit-rest", "30");
        assertThat(window.<ToggleButton>node("guidance-visit-rest-28").isSelected()).isFalse();
        window.click("guidance-visit-with-nurse");
        type("guidance-visit-with", "nurse Hanne");
        assertThat(window.<ToggleButton>node("guidance-visit-with-nurse").isSelected()).isFalse();
        assertThat(window.<TextInputControl>node("guidance-visit-with").getText())
                .isEqualTo("nurse Hanne");
    }

    @Test
    void leavingKeepsWhatWasTypedAndEscapeDoesNot() {
        open(GuidanceDiary.frequent());
        window.click("guidance-visit");
        type("guidance-visit-outcome", "half a sentence");
        window.close();
        assertThat(store.current().marks().drafts()).containsOnlyKeys("new-visit");
        open(Change.of());
        window.click("guidance-visit");
        assertThat(window.<TextInputControl>node("guidance-visit-outcome").getText())
                .isEqualTo("half a sentence");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.has("guidance-visit-form")).isFalse();
        assertThat(store.current().marks().drafts()).isEmpty();
        assertThat(harness.shown).containsExactly("The visit was not saved.");
    }

    @Test
    void theReplyOfThePageIsTypedInWithWhatMatchesTicked() {
        open(weakness());
        window.robot.interact(() -> view.recordVisit(null));
        assertThat(ticked(RuleId.G05)).isTrue();
        type("guidance-visit-outcome", "Stretch before bed.");
        type("guidance-visit-back", "it hurts by day");
        window.picture("guidance-reply");
        window.click("guidance-visit-save");
        assertThat(visit().outcome())
                .isEqualTo("Stretch before bed.\nCome back if: it hurts by day");
    }

    @Test
    void anotherRoomOpensTheFormWithWhatItNames() {
        open(weakness());
        window.robot.interact(() -> view.recordVisit(Set.of(RuleId.G15)));
        assertThat(ticked(RuleId.G15)).isTrue();
        assertThat(ticked(RuleId.G05)).isFalse();
        type("guidance-visit-with", "Dr. Holm");
        window.robot.interact(() -> view.recordVisit(Set.of(RuleId.G05)));
        assertThat(ticked(RuleId.G15)).isTrue();
        assertThat(ticked(RuleId.G05)).isTrue();
        assertThat(window.<TextInputControl>node("guidance-visit-with").getText())
                .isEqualTo("Dr. Holm");
        window.click("guidance-visit-save");
        assertThat(visit().discussed()).containsExactly(RuleId.G05, RuleId.G15);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, 1280, 800, ''",
        "DARK, ENGLISH, 15, 1280, 800, ''",
        "LIGHT, DANISH, 15, 1280, 800, ''",
        "DARK, DANISH, 15, 1280, 800, ''",
        "LIGHT, ENGLISH, 30, 1024, 700, -large",
        "LIGHT, DANISH, 30, 1024, 700, -large",
    })
    void nothingIsCutOff(
            Theme theme, Language language, double px, double width, double height, String suffix) {
        store.apply(GuidanceDiary.severe());
        open(language, theme, px, width, height);
        String name =
                "guidance-visit-%s-%s%s"
                        .formatted(theme == Theme.DARK ? "dark" : "light", language.code(), suffix);
        window.click("guidance-visit");
        window.robot.interact(() -> view.root().requestFocus());
        window.picture(name);
        window.click("guidance-visit-others");
        type("guidance-visit-date", "5.3.2026");
        window.click("guidance-visit-save");
        window.scrollTo(window.node("guidance-visit-others"));
        window.picture(name + "-refused");
        assertThat(CutOff.under(window.node("guidance"))).isEmpty();
        type("guidance-visit-date", "4.3.2026");
        window.click("guidance-visit-save");
        window.scrollTo(window.node("guidance-G08"));
        window.picture(name + "-rests");
        assertThat(CutOff.under(window.node("guidance"))).isEmpty();
    }
}
