package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MedicineNameTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, fu, furosemide, LOOP_DIURETIC",
        "ENGLISH, ' FURO ', furosemide, LOOP_DIURETIC",
        "ENGLISH, atorva, atorvastatin, STATIN",
        "ENGLISH, VENT, Ventolin, SALBUTAMOL",
        "DANISH, furi, Furix, LOOP_DIURETIC",
        "DANISH, østr, østradiol, OESTROGEN",
        "DANISH, ØST, østradiol, OESTROGEN",
        "DANISH, ostr, østradiol, OESTROGEN",
    })
    void theFirstLettersFindANameWithItsGroup(
            Language language, String typed, String name, MedicineClass group) {
        assertThat(MedicineName.beginningWith(typed, new Messages(language)))
                .containsExactly(new MedicineName(name, group));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, furosemide, LOOP_DIURETIC",
        "ENGLISH, ' Furosemide 40 mg', LOOP_DIURETIC",
        "DANISH, furosemid, LOOP_DIURETIC",
        "DANISH, ØSTRADIOL, OESTROGEN",
        "ENGLISH, furosemid, ",
        "ENGLISH, furosemidextra, ",
        "ENGLISH, '', ",
    })
    void aNameThatIsTypedWholeHasItsGroup(
            Language language, String typed, @Nullable MedicineClass group) {
        assertThat(MedicineName.in(typed, new Messages(language)).map(MedicineName::group))
                .isEqualTo(Optional.ofNullable(group));
    }

    @ParameterizedTest
    @CsvSource({"''", "f", "' f'", "furosemide", "xyz"})
    void nothingIsOfferedForTooLittleAWholeNameOrAnUnknownOne(String typed) {
        assertThat(MedicineName.beginningWith(typed, new Messages(Language.ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNamedGroupHasNamesThatFitAndNoNameHasTwoGroups(Language language) {
        Messages messages = new Messages(language);
        Set<String> seen = new HashSet<>();
        for (MedicineClass group : MedicineClass.values()) {
            assertThat(MedicineName.namesOf(group, messages).toList().isEmpty())
                    .as(group.code())
                    .isEqualTo(group == MedicineClass.OTHER);
            assertThat(MedicineName.namesOf(group, messages).map(MedicineName::name))
                    .allSatisfy(name -> {
                        assertThat(name).isEqualTo(name.strip()).isNotBlank();
                        assertThat(TextLimit.NAME.allows(name)).isTrue();
                        assertThat(seen.add(name.toLowerCase(messages.language().locale())))
                                .as(name)
                                .isTrue();
                    });
        }
        assertThat(seen.size()).isGreaterThan(Arrays.asList(MedicineClass.values()).size());
    }
}
