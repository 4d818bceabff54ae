package org.crampdiary.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crampdiary.model.Change;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.crampdiary.model.Visit;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the diary stands where in the bundle. */
class FhirDiaryTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-04T03:12:00+01:00");
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The muscles of a cramp and the codes for it. */
    @ParameterizedTest
    @CsvSource({
        ", 55300003",
        "calf, 55300003 449917004 449918009",
        "calf soleus, 55300003 449917004 449918009",
        "toes, 55300003 449917004",
        "calf hamstrings, 55300003 449917004",
        "back, 55300003",
        "calf back, 55300003",
        "other, 55300003"
    })
    void aCrampIsCodedAsPreciselyAsAllItsPlaces(String muscles, String codes) {
        List<Site> sites = new ArrayList<>();
        for (String muscle : muscles == null ? new String[0] : muscles.split(" ")) {
            sites.add(new Site(Coded.of(Muscle.class, muscle).orElseThrow(), Side.LEFT));
        }
        JsonNode cramp = only(CrampBuilder.startingAt("c", START, ZONE).sites(sites).build());
        List<String> found = new ArrayList<>();
        cramp.at("/code/coding").forEach(coding -> found.add(coding.path("code").asText()));
        assertThat(String.join(" ", found)).isEqualTo(codes);
    }

    @Test
    void aCrampHasItsTimeItsSeverityAndWhoReportedIt() {
        JsonNode cramp =
                only(
                        CrampBuilder.startingAt("c", START, ZONE)
                                .durationSeconds(90)
                                .severity(7)
                                .woke(true)
                                .note("=1")
                                .build());
        assertThat(cramp.at("/effectivePeriod/start").asText())
                .isEqualTo("2026-03-04T03:12:00+01:00");
        assertThat(cramp.at("/effectivePeriod/end").asText())
                .isEqualTo("2026-03-04T03:13:30+01:00");
        assertThat(cramp.at("/valueBoolean").asBoolean()).isTrue();
        assertThat(component(cramp, "72514-3").path("valueInteger").asInt()).isEqualTo(7);
        assertThat(component(cramp, "crampfield.woke").path("valueBoolean").asBoolean()).isTrue();
        assertThat(component(cramp, "crampfield.duration").at("/valueQuantity/code").asText())
                .isEqualTo("s");
        assertThat(cramp.at("/note/0/text").asText()).isEqualTo("=1");
        assertThat(cramp.at("/performer/0/reference")).isEqualTo(cramp.at("/subject/reference"));
    }

    @Test
    void aNightSaysWhatItWasWithout() {
        Night night =
                new NightBuilder(NIGHT)
                        .status(NightStatus.NONE)
                        .fluidMl(1_800)
                        .sleepHours(6.5)
                        .symptoms(List.of(Symptom.TINGLING))
                        .heat(false)
                        .build();
        List<JsonNode> all = observations(Change.of(new PutNight(night)));
        JsonNode free = coded(all, "55300003");
        assertThat(free.path("valueBoolean").asBoolean(true)).isFalse();
        assertThat(free.at("/effectivePeriod/start").asText()).isEqualTo("2026-03-03");
        assertThat(free.at("/effectivePeriod/end").asText()).isEqualTo("2026-03-04");
        assertThat(coded(all, "9108-2").at("/valueQuantity/value").asInt()).isEqualTo(1_800);
        assertThat(coded(all, "9108-2").at("/valueQuantity/code").asText()).isEqualTo("mL");
        assertThat(coded(all, "93832-4").at("/valueQuantity/value").asDouble()).isEqualTo(6.5);
        assertThat(coded(all, "symptom.tingling").path("valueBoolean").asBoolean()).isTrue();
        assertThat(
                        component(coded(all, "day"), "dayline.heat")
                                .path("valueBoolean")
                                .asBoolean(true))
                .isFalse();
    }

    @Test
    void anEmptyNightOrOneWithCrampsIsNoCrampFreeOne() {
        for (NightStatus status : Arrays.asList(null, NightStatus.CRAMPS)) {
            Night night = new NightBuilder(NIGHT).status(status).build();
            assertThat(observations(Change.of(new PutNight(night))))
                    .noneMatch(node -> node.toString().contains("55300003"));
        }
    }

    @Test
    void thePersonHasConditionsAndMedicines() {
        Diary diary =
                Diary.EMPTY.apply(
                        Change.of(
                                new PutProfile(
                                        new Profile(
                                                null,
                                                1957,
                                                "Inge",
                                                null,
                                                List.of(Condition.DIABETES),
                                                List.of(
                                                        new Medicine(
                                                                "Furosemide",
                                                                "40 mg in the morning",
                                                                MedicineClass.LOOP_DIURETIC,
                                                                NIGHT,
                                                                null),
                                                        new Medicine(
                                                                "Old", null, null, null, NIGHT)),
                                                null))));
        JsonNode patient = Bundles.resources(diary, "Patient").getFirst();
        assertThat(patient.path("birthDate").asText()).isEqualTo("1957");
        assertThat(patient.at("/name/0/text").asText()).isEqualTo("Inge");
        assertThat(Bundles.resources(diary, "Condition"))
                .singleElement()
                .extracting(node -> node.at("/code/coding/0/code").asText())
                .isEqualTo("condition.diabetes");
        assertThat(Bundles.resources(diary, "MedicationStatement"))
                .extracting(
                        node -> node.path("status").asText(),
                        node -> node.at("/medicationCodeableConcept/text").asText(),
                        node -> node.at("/dosage/0/text").asText(null))
                .containsExactly(
                        tuple("active", "Furosemide", "40 mg in the morning"),
                        tuple("completed", "Old", null));
    }

    @Test
    void aVisitHasWhatWasSaidOfIt() {
        Visit visit =
                new Visit(
                        "v",
                        NIGHT,
                        "GP",
                        List.of(RuleId.G08, RuleId.G09),
                        30,
                        "Stop the tablets\nCome back if: worse",
                        null);
        Visit bare = new Visit("bare", NIGHT, null, null, null, null, null);
        List<JsonNode> found =
                observations(Change.of(new PutVisit(visit), new PutVisit(bare))).stream()
                        .filter(node -> node.at("/code/coding/0/code").asText().equals("visit"))
                        .toList();
        assertThat(found)
                .extracting(node -> node.path("effectiveDateTime").asText())
                .containsExactly("2026-03-03", "2026-03-03");
        JsonNode told = found.getFirst().has("note") ? found.getFirst() : found.getLast();
        assertThat(told.at("/note/0/text").asText())
                .isEqualTo("Stop the tablets\nCome back if: worse");
        assertThat(component(told, "visit.with").path("valueString").asText()).isEqualTo("GP");
        assertThat(component(told, "visit.rest").at("/valueQuantity/code").asText()).isEqualTo("d");
        assertThat(Bundles.codings(told)).filteredOn(code -> code.contains(" rule.")).hasSize(2);
        assertThat(found).filteredOn(node -> !node.has("component")).hasSize(1);
    }

    @Test
    void aPauseLastsToItsLastMorningOrGoesOn() {
        Pause past = new Pause("p", NIGHT, NIGHT.plusDays(2), null);
        Pause open = new Pause("q", NIGHT.plusDays(20), null, null);
        assertThat(observations(Change.of(new PutPause(past), new PutPause(open))))
                .filteredOn(node -> node.at("/code/coding/0/code").asText().equals("pause"))
                .extracting(
                        node -> node.at("/effectivePeriod/start").asText(),
                        node -> node.at("/effectivePeriod/end").asText(null))
                .containsExactlyInAnyOrder(
                        tuple("2026-03-03", "2026-03-06"), tuple("2026-03-23", null));
    }

    /** As roughly as it was told, and nothing that was not; no period where it may be none. */
    @Test
    void whatWasTriedHasItsRoughDatesAndTheVerdict() {
        Profile profile =
                new Profile(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new Tried(
                                        Treatment.MAGNESIUM,
                                        null,
                                        new RoughDate("2024"),
                                        new RoughDate("2025-05"),
                                        Verdict.NOT),
                                new Tried(
                                        Treatment.WARMTH,
                                        null,
                                        new RoughDate("2024-05"),
                                        new RoughDate("2024"),
                                        null),
                                new Tried(null, "a cork in the bed", null, null, null)));
        List<JsonNode> tried =
                observations(Change.of(new PutProfile(profile))).stream()
                        .filter(node -> node.at("/code/coding/0/code").asText().equals("tried"))
                        .toList();
        assertThat(tried)
                .extracting(
                        node -> node.at("/valueCodeableConcept/coding/0/code").asText(),
                        node -> node.at("/effectivePeriod/start").asText(),
                        node -> node.at("/effectivePeriod/end").asText(),
                        node -> node.at("/note/0/text").asText(),
                        node -> node.path("component").size())
                .containsExactly(
                        tuple("treatment.magnesium", "2024", "2025-05", "", 1),
                        tuple("treatment.warmth", "2024-05", "", "", 1),
                        tuple("", "", "", "a cork in the bed", 0));
        assertThat(component(tried.get(1), "tried.end").path("valueDateTime").asText())
                .isEqualTo("2024");
    }

    @Test
    void thePageStandsInAReportWithItsFigures() {
        JsonNode report = Bundles.resources(Diary.EMPTY, "DiagnosticReport").getFirst();
        assertThat(report.at("/presentedForm/0/contentType").asText()).isEqualTo("application/pdf");
        assertThat(report.at("/presentedForm/0/data").asText()).isEqualTo("JVBERi0xLjc=");
        assertThat(report.path("result")).hasSize(2);
        assertThat(Bundles.resources(Diary.EMPTY, "Questionnaire").getFirst().path("item"))
                .hasSize(14);
    }

    @Test
    void whatIsInTheTrashStaysThere() {
        Cramp trashed = CrampBuilder.inNight("c", NIGHT).deletedAt(START.toInstant()).build();
        assertThat(observations(Change.of(new PutCramp(trashed)))).hasSize(2);
    }

    /** Our own codes stand in the code system of the bundle, all others in the document. */
    @Test
    void everyCodeIsExplained() throws IOException {
        Set<String> ours = LocalCodes.all(new Messages(Language.ENGLISH)).keySet();
        String document = Files.readString(Path.of("docs", "fhir.md"));
        Set<String> all = new TreeSet<>();
        for (long seed = 0; seed < 40; seed++) {
            all.addAll(Bundles.codings(Bundles.of(RandomDiaries.entries(seed))));
        }
        assertThat(all).hasSizeGreaterThan(100);
        for (String coding : all) {
            String code = coding.substring(coding.indexOf(' ') + 1);
            if (coding.startsWith(Codings.LOCAL)) {
                assertThat(ours).as(coding).contains(code);
            } else {
                assertThat(document).as(coding).contains("`" + code + "`");
            }
        }
    }

    /** What has no id keeps its address when something else comes before it. */
    @Test
    void anAddressDoesNotDependOnWhatStandsBefore() {
        Medicine statin = new Medicine("atorvastatin", null, MedicineClass.STATIN, NIGHT, null);
        Medicine other = new Medicine("atorvastatin", null, MedicineClass.STATIN, NIGHT, null);
        Medicine evening = new Medicine("atorvastatin", "20 mg", MedicineClass.STATIN, NIGHT, null);
        Medicine first = new Medicine(null, null, MedicineClass.LOOP_DIURETIC, null, null);
        Tried cork = new Tried(null, "a cork in the bed", null, null, null);
        Tried warmth = new Tried(Treatment.WARMTH, null, null, null, Verdict.NOT);
        List<String> before = addresses(List.of(statin, other, evening), List.of(cork));
        List<String> after =
                addresses(List.of(evening, first, statin, other), List.of(warmth, cork));
        assertThat(before).doesNotHaveDuplicates();
        assertThat(after).containsAll(before).doesNotHaveDuplicates().hasSize(before.size() + 2);
    }

    private static List<String> addresses(List<Medicine> medicines, List<Tried> tried) {
        Profile profile = new Profile(null, null, null, null, null, medicines, tried);
        List<String> found = new ArrayList<>();
        Bundles.of(Diary.EMPTY.apply(Change.of(new PutProfile(profile))))
                .path("entry")
                .forEach(entry -> found.add(entry.path("fullUrl").asText()));
        return found;
    }

    private static JsonNode only(Cramp cramp) {
        return observations(Change.of(new PutCramp(cramp))).getFirst();
    }

    /** Those of the entries, then those of the page's two figures. */
    private static List<JsonNode> observations(Change change) {
        return Bundles.resources(Diary.EMPTY.apply(change), "Observation");
    }

    private static JsonNode coded(List<JsonNode> observations, String code) {
        return observations.stream()
                .filter(node -> node.at("/code/coding/0/code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode component(JsonNode observation, String code) {
        for (JsonNode component : observation.path("component")) {
            if (component.at("/code/coding/0/code").asText().equals(code)) {
                return component;
            }
        }
        throw new AssertionError("no component " + code);
    }
}
