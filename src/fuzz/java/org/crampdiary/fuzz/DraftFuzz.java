package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.experiment.ExperimentFormModel;
import org.crampdiary.ui.parts.form.CrampFormModel;
import org.crampdiary.ui.parts.form.DayFormModel;
import org.crampdiary.ui.parts.form.FormModel;
import org.crampdiary.ui.parts.form.ProfileFormModel;
import org.crampdiary.ui.parts.visit.VisitFormModel;
import org.junit.jupiter.params.provider.MethodSource;

/** What was typed and not saved, as it comes back into the forms of the window. */
final class DraftFuzz {

    private static final Messages WORDS = new Messages(Language.ENGLISH);

    private static List<FormModel<?>> forms(Diary diary) {
        Night night = diary.nights().getFirst();
        Cramp cramp = diary.cramps().getFirst();
        return List.of(
                new CrampFormModel(Readers.CLOCK, cramp),
                new DayFormModel(night, List.of()),
                new ProfileFormModel(diary.profile(), Readers.TODAY),
                new VisitFormModel(WORDS, Readers.CLOCK, Set.of()),
                new ExperimentFormModel(Readers.CLOCK));
    }

    static Stream<byte[]> drafts() {
        return Readers.diaries()
                .flatMap(diary -> forms(diary).stream())
                .map(form -> form.toDraft().getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("drafts")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void aDraftComesBackAsFarAsItIsUnderstood(byte[] text) {
        String draft = new String(text, StandardCharsets.UTF_8);
        for (FormModel<?> form : forms(Readers.diaries().findFirst().orElseThrow())) {
            form.restore(draft);
            form.toDraft();
        }
    }
}
