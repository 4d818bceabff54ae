package org.crampdiary.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.text.Language;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/**
 * The HAPI validator, offline, accepts what is exported; one test, since it takes long to begin.
 */
class FhirValidatorTest {

    @Test
    void theValidatorAcceptsEveryBundleAndRefusesABrokenOne() {
        FhirValidator validator = validator();
        assertThat(errors(validator, text(Diary.EMPTY, Language.DANISH))).isEmpty();
        for (long seed = 0; seed < 4; seed++) {
            Language language = seed % 2 == 0 ? Language.ENGLISH : Language.DANISH;
            String bundle = text(RandomDiaries.entries(seed), language);
            assertThat(errors(validator, bundle)).as("seed %d", seed).isEmpty();
        }
        String broken = text(RandomDiaries.entries(0), Language.ENGLISH);
        assertThat(errors(validator, broken.replaceFirst("\"final\"", "\"done\""))).isNotEmpty();
    }

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4();
        FhirInstanceValidator module =
                new FhirInstanceValidator(
                        new ValidationSupportChain(
                                new DefaultProfileValidationSupport(context),
                                new CommonCodeSystemsTerminologyService(context),
                                new InMemoryTerminologyServerValidationSupport(context)));
        module.setAnyExtensionsAllowed(false);
        return context.newValidator().registerValidatorModule(module);
    }

    private static String text(Diary diary, Language language) {
        return new String(Bundles.bytes(diary, language), StandardCharsets.UTF_8);
    }

    private static List<String> errors(FhirValidator validator, String bundle) {
        return validator.validateWithResult(bundle).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
