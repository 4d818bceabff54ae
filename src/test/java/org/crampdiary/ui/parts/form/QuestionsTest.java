package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.visit.VisitFormModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that a form asks has its question, and a number its unit, in every language. */
final class QuestionsTest {

    static Stream<Arguments> asked() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(
                                        questions("day.", NightFields.ofTheDay(), language),
                                        questions("form.", CrampFormModel.asked(), language),
                                        questions("profile.", ProfileFormModel.asked(), language),
                                        questions("visit.", VisitFormModel.asked(), language))
                                .flatMap(questions -> questions));
    }

    private static Stream<Arguments> questions(
            String form, List<? extends EntryField<?, ?>> fields, Language language) {
        return fields.stream().map(field -> Arguments.of(form, field, language));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everyFieldHasItsQuestion(String form, EntryField<?, ?> field, Language language) {
        Messages messages = new Messages(language);
        assertThat(messages.text(form + field.word())).isNotBlank();
        boolean typed = !field.equals(CrampFields.DURATION_SECONDS);
        if (typed && field.kind() instanceof FieldKind.Decimal range) {
            assertThat(messages.text(range.unit().key())).isNotBlank();
        }
    }
}
