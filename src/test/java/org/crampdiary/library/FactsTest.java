package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Region;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fact that the specification lists is in the library: by its words, page and language. */
final class FactsTest {

    private static final Library ENGLISH = Library.of(Language.ENGLISH);
    private static final Library DANISH = Library.of(Language.DANISH);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what-else-it-can-be | passes in minutes; stay or come back | går over på få minutter; bliver ved eller kommer igen
                    sources | British health service; Northern Ireland; American family doctors | britiske sundhedsvæsen; Nordirland; amerikanske familielæger
                    what-it-is | suddenly; by itself; calf; seconds to several minutes; nobody can say why; harmless | pludselig; af sig selv; læggen; sekunder til flere minutter; ingen sige, hvorfor; ufarlige
                    dehydration | little short of fluid; hot weather; sweat | mangle lidt væske; varmt vejr; sveder
                    electrolytes | potassium; sodium; calcium; magnesium; AAFP; nerves that misfire | kalium; natrium; calcium; magnesium; AAFP; forstyrrede nerver
                    muscle-fatigue | tired muscles; more than it is used to; without rest | trætte muskler; end den er vant til; uden pauser
                    circulation | peripheral artery disease; sitting for long; poor circulation | åreforkalkning; sidde længe; dårligt blodomløb
                    nerves | spinal stenosis; slipped disc | spinalstenose; diskusprolaps
                    medicines | shift the minerals in the blood; change how muscles tighten; did not count cramps; new treatments for cramps | rykker ved saltene i blodet; måde, musklerne spænder på; talte ikke kramper; nye behandlinger mod kramper
                    medicines | diuretics; statins; antipsychotics; 2.12; 1.48; 2.42; 1.16; 1.20; chance | vanddrivende; statiner; antipsykotika; 2,12; 1,48; 2,42; 1,16; 1,20; tilfældigt
                    conditions | hypothyroidism; with dialysis; much alcohol (NHS); multiple sclerosis and fibromyalgia (Dr. Arsentev); treated well | lavt; i dialyse; meget alkohol (NHS); multipel sklerose og fibromyalgi (dr. Arsentev); behandlet godt
                    conditions | both frequent and severe can point to nerve damage or to trouble with the blood vessels, says kropklog.dk | både er hyppige og kraftige, kan være et tegn på nerveskade eller på noget galt med blodårerne, siger kropklog.dk
                    pregnancy | pregnant; later months; midwife | gravide; sidste måneder; jordemoder
                    too-little-movement | inactivity; sitting all day | inaktivitet; sidde hele dagen
                    muscle-tension | tense; posture; desk | spændt; holdning; skrivebord
                    stress | stress; anxiety; worried | stress; angst; bekymret
                    during-a-cramp | pull the toes and the foot up; stand on the leg; weight; massage; 10 minutes | tæerne og foden op; stå på benet; vægten; massér; 10 minutter
                    heat-and-cold | warm towel; heating pad; cold pack; ice wrapped in a towel | varmt håndklæde; varmepude; kuldepakning; is svøbt i et håndklæde
                    pain-medicine | dose on the package; too slowly; muscle relaxants; asked a professional | dosis, der står på pakken; for langsom; muskelafslappende; spurgt en fagperson
                    drinking | through the day; before bed; heat; exercise | dagen igennem; ved sengetid; varme; motion
                    food | bananas; oranges; potatoes; leafy greens; nuts; seeds; milk | bananer; appelsiner; kartofler; grønne blade; nødder; frø; mælk
                    supplements | Cochrane (2020); no better than placebo; older adults; 28 % | Cochrane (2020); ikke var bedre end placebo; ældre; 28 %
                    exercise | build up gradually; warm up; stretch after; pace yourself; core, the back and the legs | begynd i det små; varm op; stræk ud bagefter; fordel kræfterne; kroppens midte, ryggen og benene
                    stretching | Hallegraeff; Coppin; trials disagree | Hallegraeff; Coppin; forsøgene er uenige
                    bed-and-sleep | mattress; position; blankets loose | madras; stilling; dynen løst
                    relaxation | Arsentev; breathing; meditation; yoga | Arsentev; vejrtrækning; meditation; yoga
                    physiotherapy-and-stockings | physiotherapist; compression stockings; ask first; arteries | fysioterapeut; støttestrømper; spørg først; pulsårer
                    medicine-review | medicines to the doctor; blood test; potassium | medicin med til lægen; blodprøve; kalium
                    quinine | no longer recommended; in rare cases a GP may still offer it | anbefales ikke længere; i sjældne tilfælde kan en læge stadig tilbyde det
                    g09 | severe and persistent | kraftige og bliver ved
                    g14 | attention at once; a fall | med det samme; et fald
                    g17 | should be evaluated | bør undersøges
                    g18 | midwife or maternity unit today; pre-eclampsia | jordemoder eller fødegangen i dag; svangerskabsforgiftning
                    where-sources-disagree | AAFP; Hallegraeff; Coppin; Cochrane; evaluation; immediate; severe and persistent; no better after 10 minutes; appointment; new weakness | AAFP; Hallegraeff; Coppin; Cochrane; bør undersøges; med det samme; kraftige kramper, der bliver ved; ikke er bedre efter 10 minutter; en tid; ny kraftnedsættelse
                    how-the-figures-are-made | 95 %; never counts as a night without; improved by about 28 % | 95 %; aldrig som en nat uden; omkring 28 % bedre
                    a-clear-difference | points one way; limits do not move; by chance alone; is stricter here | peger samme vej; flytter sig ikke; ren tilfældighed; strengere her
                    figures-for-your-doctor | interval leaves out 0 and q is at most 0.10; p is under 0.05; line of the typical week stays flat; Benjamini | interval ikke rummer 0, og q desuden er højst 0,10; p er under 0,05; med at være vandret; Benjamini
                    my-own-question | one thing at a time; do not stop early because it looks good; also the ones without cramps; at their worst; never stop a prescribed medicine | én ting ad gangen; stop ikke før tiden, fordi det ser godt ud; også dem uden kramper; når kramperne er værst; stop aldrig en ordineret medicin
                    g03 | longer than 10 minutes; urgent appointment | længere end 10 minutter; hurtig tid
                    g06 | ring today, before your next dose, and ask whether to take it | ring i dag, før din næste dosis, og spørg, om du skal tage den
                    g08 | nidirect; frequent and severe; despite what you do; no number in any source; four; Roguin Maor; two weeks | nidirect; hyppige og kraftige; trods hvad du gør; intet tal i nogen kilde; fire; Roguin Maor; to uger
                    g11 | 3 to 7 % of years; at most 0.5 %; 13 to 69 %; 21 to 79 %; worst night is left out | 3 til 7 % af årene; højst 0,5 %; 13 til 69 %; 21 til 79 %; værste nat tæller ikke med
                    g13 | keep taking it as prescribed; cannot tell whether; new treatments for cramps, not cramps | tage den som ordineret; ikke afgøre, om; nye behandlinger mod kramper og ikke kramper
                    g02 | red or darker skin; gave birth in the last six weeks; raloxifene | rød eller mørkere hud; født inden for de seneste seks uger; raloxifen
                    g01 | numb between the legs; a sudden weak arm or leg, a drooping face; cold, pale or blue; do not drive | følelsesløs i skridtet; kraft i arm eller ben, bliver skæv i ansigtet; kold, bleg eller blå; kør ikke selv
                    questions | at night; drink too little; electrolytes; inactivity; tense muscles | om natten; drikker for lidt; elektrolytter; inaktivitet; spændte muskler
                    more-questions | circulation; pregnant; side effect; without medicine; see a doctor | blodomløb; gravid; bivirkning; uden medicin; gå til læge
                    """)
    void thePageSaysSo(String slug, String english, String danish) {
        thenHolds(ENGLISH.page(slug).orElseThrow(), english);
        thenHolds(DANISH.page(slug).orElseThrow(), danish);
    }

    private static void thenHolds(Page page, String words) {
        String text = page.text().toLowerCase(Locale.ROOT);
        for (String word : words.split(";", -1)) {
            assertThat(text).as(page.slug()).contains(word.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Five on each page, and a heading above the sources. */
    @ParameterizedTest
    @EnumSource
    void thereAreTenQuestions(Language language) {
        assertThat(Library.of(language).pages(Chapter.QUESTIONS))
                .hasSize(2)
                .allSatisfy(page ->
                        assertThat(page.blocks())
                                .filteredOn(Block.Heading.class::isInstance)
                                .hasSize(5 + 1));
    }

    /** By the names that the profile gives them. */
    @ParameterizedTest
    @EnumSource
    void everyConditionOfTheProfileIsOnThePageOfConditions(Language language) {
        Messages messages = new Messages(language);
        String text = Library.of(language).page("conditions").orElseThrow().text();
        assertThat(Condition.values())
                .allSatisfy(condition -> assertThat(text).contains(messages.name(condition)));
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersToRingAreThoseOfTheRegions(Language language) {
        String text = Library.of(language).page("phone-numbers").orElseThrow().text();
        for (Region region : Region.values()) {
            assertThat(text).contains(region.numbers().emergency());
            if (region.numbers().outOfHours() != null) {
                assertThat(text).contains(region.numbers().outOfHours());
            }
        }
    }
}
