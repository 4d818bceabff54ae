package org.crampdiary.ui.rooms.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.Question;
import org.crampdiary.model.Region;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceViewTest extends GuidanceInWindow {

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 'Becoming more frequent: It needs 28 recorded nights before the last two weeks'",
        "DANISH, 'Bliver hyppigere: Det kræver 28 noterede nætter før de seneste to uger'"
    })
    void aRuleThatHasNothingToCompareWithSaysSo(Language language, String sentence) {
        store.apply(GuidanceDiary.frequent());
        open(language, Theme.LIGHT, 15, 1280, 800);
        assertThat(text("guidance-G11-why")).startsWith(sentence);
        window.scrollTo(window.node("guidance-cannot-tell"));
        window.picture("guidance-nothing-to-compare-" + language.code());
        assertThat(CutOff.under(window.node("guidance-cannot-tell"))).isEmpty();
    }

    @Test
    void fourCrampNightsAreShownWithLevelReasonAndSource() {
        store.apply(GuidanceDiary.frequent());
        open();
        assertThat(text("guidance-level")).isEqualTo("Book an appointment with your doctor");
        assertThat(text("guidance-advice")).contains("ring 1813 today").contains("ring 112 now");
        assertThat(text("guidance-G08-level")).isEqualTo("Book an appointment");
        assertThat(text("guidance-reason"))
                .isEqualTo("Because: 4 cramp nights in the last 14 nights (14 recorded)");
        assertThat(window.has("guidance-G08-why")).isFalse();
        assertThat(text("guidance-G08-published")).startsWith("nidirect: frequent cramps.");
        assertThat(text("guidance-about"))
                .contains(Guidance.rules().size() + " pieces")
                .contains("not a diagnosis");
    }

    @Test
    void theOthersAreLinesThatAreOpenedOneByOneAndStayOpen() {
        store.apply(GuidanceDiary.frequent());
        open();
        assertThat(text("guidance-G07-open")).isEqualTo("Sleep disturbed");
        assertThat(text("guidance-G07-level")).isEqualTo("Mention it at your next visit");
        assertThat(window.has("guidance-G07-why")).isFalse();
        window.click("guidance-G07-open");
        assertThat(text("guidance-G07-why")).startsWith("A cramp woke you on 3 of the last 28");
        assertThat(window.node("guidance-G07-published").localToScene(0, 0).getY())
                .as("what the sources say comes first")
                .isLessThan(window.node("guidance-G07-why").localToScene(0, 0).getY());
        window.click("guidance-G07-ask");
        assertThat(window.has("guidance-G07-asked")).isTrue();
        window.click("guidance-G07-page");
        window.click("library-link-rule-G07");
        assertThat(window.has("guidance-G07-why")).isTrue();
        window.click("guidance-G07-open");
        assertThat(window.has("guidance-G07-why")).isFalse();
    }

    @Test
    void theEvidenceLeadsToItsNight() {
        store.apply(GuidanceDiary.frequent());
        open();
        assertThat(window.has("guidance-G08-2026-03-03")).isFalse();
        window.click("guidance-G08-nights");
        assertThat(text("guidance-G08-2026-03-03")).isEqualTo("3 → 4 March");
        window.click("guidance-G08-2026-03-03");
        assertThat(harness.went).containsExactly(GuidanceDiary.TONIGHT);
    }

    @Test
    void anAddedQuestionIsKeptAndShownAsAdded() {
        store.apply(GuidanceDiary.frequent());
        open();
        window.click("guidance-G08-ask");
        Question question = store.current().questions().getFirst();
        assertThat(question.rule()).isEqualTo(RuleId.G08);
        assertThat(question.text()).contains("4 cramp nights in the last 14 nights");
        assertThat(window.has("guidance-G08-asked")).isTrue();
        assertThat(window.has("guidance-G08-ask")).isFalse();
        assertThat(harness.shown).hasSize(1);
        window.click("guidance-G08-asked");
        assertThat(harness.went).containsExactly(Room.SUMMARY);
        window.robot.interact(
                () -> harness.session.apply(Change.of(new RemoveQuestion(question.id()))));
        assertThat(window.has("guidance-G08-ask")).isTrue();
    }

    @Test
    void whatWasNotReportedIsFoldedAndNotRuledOut() {
        store.apply(GuidanceDiary.frequent());
        open();
        assertThat(window.has("guidance-G09-why")).isFalse();
        window.click("guidance-not-reported");
        assertThat(window.has("guidance-G09-why")).isTrue();
        assertThat(window.hasAnywhere("This does not mean they are ruled out.")).isTrue();
    }

    @Test
    void aMatchingRuleLeadsToItsPageAndBack() {
        store.apply(GuidanceDiary.frequent());
        open();
        window.click("guidance-G08-page");
        assertThat(text("library-title")).isEqualTo("Frequent cramps");
        assertThat(window.has("guidance-G08")).isFalse();
        window.click("library-back");
        assertThat(window.has("guidance-G08")).isTrue();
        window.click("guidance-G08-page");
        window.click("library-link-rule-G08");
        assertThat(window.has("guidance-G08-page")).isTrue();
    }

    @Test
    void aRuleThatWasNotReportedIsUnfoldedWhenItsPageLeadsToIt() {
        store.apply(GuidanceDiary.frequent());
        open();
        window.click("guidance-part-library");
        assertThat(text("guidance-about")).contains("not a diagnosis").contains("known about");
        window.click("library-chapter-seeking-help");
        window.click("library-open-g09");
        window.click("library-link-rule-G09");
        assertThat(window.has("guidance-G09-why")).isTrue();
        assertThat(text("guidance-about")).contains("Night");
        window.click("guidance-G09-page");
        assertThat(text("library-title")).isEqualTo("Unusually severe cramps");
    }

    @Test
    void theNumbersFollowTheSettings() {
        store.apply(GuidanceDiary.frequent());
        open();
        window.robot.interact(() ->
                settings.change(settings.preferences().with(Residence.in(Region.UNITED_KINGDOM))));
        assertThat(text("guidance-advice")).contains("ring 111 today").contains("ring 999 now");
    }

    @Test
    void aNewEntryChangesThePageWhileItIsOpen() {
        open();
        assertThat(text("guidance-level")).isEqualTo("Nothing to compare yet");
        window.robot.interact(() -> harness.session.apply(GuidanceDiary.severe()));
        assertThat(text("guidance-level")).isEqualTo("Ring your doctor or 1813 today");
        assertThat(window.has("guidance-G03")).isTrue();
    }

    @Test
    void aRoomThatWasLeftNoLongerListens() {
        open();
        window.close();
        window.robot.interact(() -> harness.session.apply(GuidanceDiary.frequent()));
        assertThat(window.has("guidance-G08")).isFalse();
    }

    @Test
    void anEmptyDiarySaysWhatToDo() {
        open();
        assertThat(text("guidance-level")).isEqualTo("Nothing to compare yet");
        assertThat(window.<Button>node("guidance-record").isDisabled()).isFalse();
        window.click("guidance-record");
        window.click("guidance-answer");
        assertThat(harness.went).containsExactly(Room.DIARY, Room.SETTINGS);
        window.picture("guidance-empty-light-en");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH", "LIGHT,DANISH", "DARK,ENGLISH", "DARK,DANISH"})
    void pictures(Theme theme, Language language) {
        store.apply(GuidanceDiary.severe());
        open(language, theme, 15, 1280, 800);
        window.click("guidance-G08-open");
        window.click("guidance-G08-ask");
        String name =
                "guidance-" + (theme == Theme.DARK ? "dark" : "light") + "-" + language.code();
        window.click("guidance-G08-nights");
        window.picture(name + "-nights");
        window.click("guidance-G08-nights");
        window.scrollTo(window.node("guidance"));
        window.picture(name);
        assertThat(Path.of("target/screenshots", name + ".png")).isNotEmptyFile();
    }

    @Test
    void largeTextHasRoom() {
        store.apply(GuidanceDiary.frequent());
        open(Language.ENGLISH, Theme.LIGHT, 30, 1024, 700);
        window.picture("guidance-light-en-large");
        assertThat(Path.of("target/screenshots/guidance-light-en-large.png")).isNotEmptyFile();
    }
}
