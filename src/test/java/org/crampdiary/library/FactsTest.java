package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Region;
import org.crampdiary.model.RuleId;
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
                    what-else-it-can-be | a cramp passes in minutes. These stay or come back; warm or red. Ask today; a statin. Ring before your next dose | en krampe går over på få minutter. Det her bliver ved eller kommer igen, og det bør du tale med lægen om; varmt eller rødt. Spørg i dag; et statin. Ring før din næste dosis
                    sources | British health service; Northern Ireland; American family doctors | britiske sundhedsvæsen; Nordirland; amerikanske familielæger
                    what-it-is | suddenly; by itself; calf; seconds to several minutes; nobody can say why; harmless | pludselig; af sig selv; læggen; sekunder til flere minutter; ingen sige, hvorfor; ufarlige
                    what-it-is | back or the hands; average was nine (AAFP). Over ten is a reason to ask | ryggen eller hænderne; i snit ni minutter (AAFP). Over ti er en grund til at spørge
                    dehydration | little short of fluid; hot weather; sweat | mangle lidt væske; varmt vejr; sveder
                    dehydration | minerals in the blood get out of balance; Dr. Arsentev names being a little short of fluid | saltene i blodet i ubalance; dr. Arsentev nævner også at mangle lidt væske
                    electrolytes | potassium; sodium; calcium; magnesium; AAFP; nerves that misfire | kalium; natrium; calcium; magnesium; AAFP; forstyrrede nerver
                    muscle-fatigue | tired muscles; more than it is used to; without rest | trætte muskler; end den er vant til; uden pauser
                    muscle-fatigue | heavy work without rest | hårdt arbejde uden pauser
                    circulation | peripheral artery disease; sitting for long; poor circulation | åreforkalkning; sidde længe; dårligt blodomløb
                    drinking | the NHS names that beside cramps | det nævner NHS i forbindelse med kramper
                    during-a-cramp | a fall can be worse than the cramp; but never a leg that is swollen, warm or red | et fald kan være værre end krampen; men aldrig et ben, der er hævet, varmt eller rødt
                    g06 | began cramp treatment 1.16 times as often | begyndte folk 1,16 gange så ofte på behandling mod kramper
                    circulation | lack oxygen; their waste | mangler de ilt; affaldsstoffer
                    nerves | spinal stenosis; slipped disc | spinalstenose; diskusprolaps
                    medicines | shift the minerals in the blood; change how muscles tighten; did not count cramps; new treatments for cramps | rykke ved saltene i blodet; måde, musklerne spænder på; talte ikke kramper; nye behandlinger mod kramper
                    medicines | diuretics; statins; antipsychotics; 2.12; 1.48; 2.42; 1.16; 1.20; chance | vanddrivende; statiner; antipsykotika; 2,12; 1,48; 2,42; 1,16; 1,20; tilfældigt
                    conditions | hypothyroidism; with dialysis; much alcohol (NHS); multiple sclerosis and fibromyalgia (Dr. Arsentev); treated well | lavt; i dialyse; meget alkohol (NHS); multipel sklerose og fibromyalgi (dr. Arsentev); behandlet godt
                    conditions | both frequent and severe can point to nerve damage or to trouble with the blood vessels, says kropklog.dk | både er hyppige og kraftige, kan være et tegn på nerveskade eller på noget galt med blodårerne, siger kropklog.dk
                    pregnancy | pregnant; later months; midwife | gravide; sidste måneder; jordemoder
                    pregnancy | kropklog.dk names four reasons: hormones, water that the body holds back, more weight to carry, and pressure on nerves | kropklog.dk nævner fire grunde: hormoner, vand, som kroppen holder på, mere vægt at bære og tryk på nerver
                    too-little-movement | inactivity; sitting all day; weak and stiff | inaktivitet; sidde hele dagen; svage og stive
                    muscle-tension | tense; posture, which strains the back and the legs (Dr. Arsentev); blankets do the same (kropklog.dk); desk | spændt; holdning, som belaster ryg og ben (dr. Arsentev); dyner også (kropklog.dk); skrivebord
                    stress | Dr. Arsentev names stress and anxiety; worried; he says that what relaxes you can help | dr. Arsentev nævner stress og angst; bekymret; det, der får dig til at slappe af
                    during-a-cramp | pull the toes and the foot up; stand on the leg; weight; massage; 10 minutes | tæerne og foden op; stå på benet; vægten; massér; 10 minutter
                    during-a-cramp | easy to fall; That holds although in one study an average cramp lasted nine minutes (AAFP, from Naylor); urgent appointment | let at falde; Det råd gælder, selv om en krampe i én undersøgelse i snit varede ni minutter (AAFP, efter Naylor); hurtig tid
                    heat-and-cold | warm towel; heating pad; something cold with cloth around it | varmt håndklæde; varmepude; noget koldt med stof omkring
                    pain-medicine | paracetamol (acetaminophen) and ibuprofen; kropklog.dk and the NHS; if you have a condition; dose on the package; too slowly; relaxants are named by Dr. Arsentev; asked a professional | paracetamol og ibuprofen; kropklog.dk og NHS; hvis du har en sygdom; dosis, der står på pakken; for langsom; medicin bliver nævnt af dr. Arsentev; spurgt en fagperson
                    drinking | through the day; before bed; heat; exercise | dagen igennem; ved sengetid; varme; motion
                    exercise | several sources advise; rest between heavy tasks; the core, the back and the legs, says Dr. Arsentev | flere kilder råder; hvil mellem det tunge; kroppens midte, ryggen og benene, siger dr. Arsentev
                    drinking | much alcohol can harm the liver, and the NHS names that | meget alkohol kan skade leveren, og det nævner NHS
                    food | bananas; oranges; potatoes; leafy greens; nuts; seeds; milk | bananer; appelsiner; kartofler; grønne blade; nødder; frø; mælk
                    food | nuts and oranges are Dr. Arsentev’s advice | nødder og appelsiner er dr. Arsentevs råd
                    supplements | Cochrane (2020); no better than placebo; older adults; 28 % | Cochrane (2020); ikke var bedre end placebo; ældre; 28 %
                    exercise | build up gradually; warm up; stretch after; pace yourself; core, the back and the legs | begynd i det små; varm op; stræk ud bagefter; fordel kræfterne; kroppens midte, ryggen og benene
                    stretching | Hallegraeff; Coppin; trials disagree | Hallegraeff; Coppin; forsøgene er uenige
                    bed-and-sleep | mattress that supports you is advised by kropklog.dk; position; blankets loose over the feet, it says too | madras, der støtter, er kropklog.dk’s råd; stilling; dynen løst over fødderne, står der også
                    relaxation | Arsentev; breathing; meditation; yoga | Arsentev; vejrtrækning; meditation; yoga
                    physiotherapy-and-stockings | physiotherapist; compression stockings; ask first; arteries | fysioterapeut; støttestrømper; spørg først; pulsårer
                    physiotherapy-and-stockings | physiotherapy is named by Dr. Arsentev; people with vein trouble | fysioterapi bliver nævnt af dr. Arsentev; noget med venerne
                    medicine-review | medicines to the doctor; blood test; potassium | medicin med til lægen; blodprøve; kalium
                    medicine-review | Dr. Arsentev names it; AAFP finds that most people need none | dr. Arsentev nævner den; AAFP mener, at de fleste ikke behøver en
                    quinine | here the MHRA says: stop taking it and talk to a doctor; otherwise change nothing by yourself | her siger MHRA: hold op med det, og tal med en læge; ellers skal du ikke selv ændre noget
                    quinine | no longer recommended; in rare cases a GP may still offer it, says the NHS; tonic water holds a little quinine too | anbefales ikke længere; i sjældne tilfælde kan en læge stadig tilbyde det, siger NHS; lidt kinin i tonicvand
                    quinine | stop after four weeks; every three months; one cramp a week; only when cramps often break your sleep; blood; rhythm; hearing and sight; MHRA, December 2014 and November 2017 | stop efter fire uger; hver tredje måned; én krampe mindre om ugen; kun når kramper ofte ødelægger søvnen; blodet; rytme; hørelse og syn; MHRA, december 2014 og november 2017
                    g07 | NHS names disturbed sleep, Bones and rheumatology frequent cramps that disturb it despite self-care, the Mayo Clinic being tired by day | NHS nævner forstyrret søvn, Bones and rheumatology hyppige kramper, der forstyrrer den trods egen indsats, Mayo Clinic at være træt om dagen
                    g09 | Bones and rheumatology names severe pain, kropklog.dk severe cramps that persist or are frequent; Mayo Clinic asks for help at once when cramps are severe and persistent | Bones and rheumatology nævner stærke smerter, kropklog.dk kraftige kramper, der bliver ved eller er hyppige; Mayo Clinic beder om hjælp med det samme, når kramperne er kraftige og bliver ved
                    g11 | when spasms come more often, they need attention at once, says Dr. Arsentev | når kramper kommer oftere, kræver det hjælp med det samme, siger dr. Arsentev
                    g14 | Dr. Arsentev says so of all that do, kropklog.dk of severe ones that persist, Bones and rheumatology of frequent ones despite self-care; Dr. Arsentev asks for attention at once; a fall is another reason | dr. Arsentev om dem alle, kropklog.dk om kraftige, der bliver ved, og Bones and rheumatology om hyppige trods egen indsats; dr. Arsentev beder om hjælp med det samme; et fald er også en grund
                    g10 | frequent cramps that disturb sleep or daily life despite self-care | hyppige kramper, der forstyrrer søvn eller hverdag trods egen indsats
                    g17 | those that come at rest, or persist, or get worse, should be evaluated; cramps in the back | dem, der kommer i hvile, bliver ved eller bliver værre, bør undersøges; kramper i ryggen
                    g18 | midwife or maternity unit today; pre-eclampsia | jordemoder eller fødegangen i dag; svangerskabsforgiftning
                    where-sources-disagree | an evaluation of spasms that come at rest, persist or get worse; immediate attention when they come more often, with other symptoms, or in daily life; Mayo Clinic wants severe and persistent cramps seen at once, nidirect those that are no better after 10 minutes | kramper i hvile, og kramper, der bliver ved eller bliver værre, bør undersøges; med det samme, når de kommer oftere, sammen med andre symptomer eller i hverdagen; Mayo Clinic vil have kraftige kramper, der bliver ved, set med det samme, nidirect dem, der ikke er bedre efter 10 minutter
                    where-sources-disagree | AAFP; Hallegraeff; Coppin; Cochrane; evaluation; immediate; severe and persistent; no better after 10 minutes; appointment; new weakness | AAFP; Hallegraeff; Coppin; Cochrane; bør undersøges; med det samme; kraftige kramper, der bliver ved; ikke er bedre efter 10 minutter; en tid; ny kraftnedsættelse
                    how-the-figures-are-made | 95 %; never counts as a night without; improved by about 28 % | 95 %; aldrig som en nat uden; omkring 28 % bedre
                    a-clear-difference | points one way; limits do not move; by chance alone; is stricter here | peger samme vej; flytter sig ikke; ren tilfældighed; strengere her
                    figures-for-your-doctor | interval leaves out 0 and q is at most 0.10; p is under 0.05; line of the typical week stays flat; Benjamini | interval ikke rummer 0, og q desuden er højst 0,10; p er under 0,05; med at være vandret; Benjamini
                    my-own-question | one thing at a time; do not stop early because it looks good; also the ones without cramps; at their worst; never stop a prescribed medicine | én ting ad gangen; stop ikke før tiden, fordi det ser godt ud; også dem uden kramper; når kramperne er værst; stop aldrig en ordineret medicin
                    g03 | NHS) is to seek an urgent appointment when a cramp lasts longer than 10 minutes; nidirect says to get help at once | NHS) råder til at bede om en hurtig tid, når en krampe varer længere end 10 minutter; nidirect siger, at man skal søge hjælp med det samme
                    g06 | ring today, before your next dose, and ask whether to take it | ring i dag, før din næste dosis, og spørg, om du skal tage den
                    g08 | nidirect: when cramps are frequent. kropklog.dk: when they are frequent and severe. Bones and rheumatology: when frequent ones disturb sleep or daily life despite what you do | nidirect: når kramperne er hyppige. kropklog.dk: når de er hyppige og kraftige. Bones and rheumatology: når hyppige kramper forstyrrer søvn eller hverdag, trods hvad du gør
                    g08 | nidirect; frequent and severe; despite what you do; no number in any source; four; Roguin Maor; two weeks | nidirect; hyppige og kraftige; trods hvad du gør; intet tal i nogen kilde; fire; Roguin Maor; to uger
                    g11 | 3 to 7 % of years; less than 1 %; 9 to 63 %; 20 to 71 %; worst night is left out | 3 til 7 % af årene; mindre end 1 %; 9 til 63 %; 20 til 71 %; værste nat tæller ikke med
                    g13 | keep taking it as prescribed; cannot tell whether; new treatments for cramps, not cramps | tage den som ordineret; ikke afgøre, om; nye behandlinger mod kramper og ikke kramper
                    g02 | red or darker skin; gave birth in the last six weeks; raloxifene | rød eller mørkere hud; født inden for de seneste seks uger; raloxifen
                    g01 | numb between the legs; a sudden weak arm or leg, a drooping face; cold, pale or blue; do not drive; a sign that you reported and have not answered as gone counts as present | følelsesløs i skridtet; kraft i arm eller ben, bliver skæv i ansigtet; kold, bleg eller blå; kør ikke selv; har du meldt et tegn og ikke svaret, at det er væk, regnes det for at være der
                    questions | at night; drink too little; electrolytes; inactivity; tense muscles | om natten; drikker for lidt; elektrolytter; inaktivitet; spændte muskler
                    questions | Dr. Arsentev says so even of a mild lack of fluid | dr. Arsentev siger det også om at mangle bare lidt væske
                    more-questions | circulation; pregnant; side effect; without medicine; see a doctor; one swollen leg or new weakness: ring today | blodomløb; gravid; bivirkning; uden medicin; gå til læge; ét hævet ben eller ny kraftnedsættelse: ring i dag
                    g12 | if you have dialysis, tell the unit | er du i dialyse, så sig det på afdelingen
                    when-to-seek-help | both legs newly swollen | begge ben nyligt hævede
                    g05 | Dr. Arsentev also names persistent pain | dr. Arsentev nævner også smerter, der bliver ved
                    """)
    void thePageSaysSo(String slug, String english, String danish) {
        thenHolds(ENGLISH.page(slug).orElseThrow(), english);
        thenHolds(DANISH.page(slug).orElseThrow(), danish);
    }

    /** What the sources say of each rule stands above the person's own entries. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    G03 | NHS: seek an urgent appointment; nidirect: get help at once when it is no better after 10 minutes | NHS: bed om en hurtig tid; nidirect: søg hjælp med det samme, når den ikke er bedre efter 10 minutter
                    G05 | Dr. Arsentev adds pain that persists, and asks for immediate attention | dr. Arsentev nævner også smerter, der bliver ved, og beder om hjælp med det samme
                    G06 | counted hardly more new treatments for cramps | talte næppe flere nye behandlinger mod kramper
                    G07 | Bones and rheumatology: frequent cramps that disturb sleep despite self-care. NHS: cramps that disturb your sleep. Mayo Clinic: cramps that leave you tired | Bones and rheumatology: hyppige kramper, der forstyrrer søvnen trods egen indsats. NHS: kramper, der forstyrrer din søvn. Mayo Clinic: kramper, der gør dig træt
                    G08 | nidirect: frequent cramps. kropklog.dk: frequent and severe ones. Bones and rheumatology: frequent ones that disturb sleep or daily life despite self-care | nidirect: hyppige kramper. kropklog.dk: hyppige og kraftige. Bones and rheumatology: hyppige, der forstyrrer søvn eller hverdag trods egen indsats
                    G09 | Bones and rheumatology: severe pain. kropklog.dk: severe cramps that persist or are frequent. Mayo Clinic: severe and persistent ones, at once | Bones and rheumatology: stærke smerter. kropklog.dk: kraftige kramper, der bliver ved eller er hyppige. Mayo Clinic: kraftige, der bliver ved, med det samme
                    G10 | frequent cramps that disturb sleep or daily life despite self-care | hyppige kramper, der forstyrrer søvn eller hverdag trods egen indsats
                    G11 | Dr. Arsentev: immediate attention when spasms come more often | dr. Arsentev: hjælp med det samme, når kramper kommer oftere
                    G13 | counted new treatments for cramps | talte nye behandlinger mod kramper
                    G14 | Bones and rheumatology: frequent cramps that disturb daily life despite self-care. kropklog.dk: severe and persistent ones; Dr. Arsentev: immediate attention | Bones and rheumatology: hyppige kramper, der forstyrrer hverdagen trods egen indsats. kropklog.dk: kraftige, der bliver ved; dr. Arsentev: hjælp med det samme
                    G17 | come at rest, persist or get worse should be evaluated | kommer i hvile, bliver ved eller bliver værre, bør undersøges
                    """)
    void theRuleSaysWhoSaysSo(RuleId rule, String english, String danish) {
        Phrase source = Guidance.rule(rule).description().basis();
        thenHolds(rule.code(), new Messages(Language.ENGLISH).text(source), english);
        thenHolds(rule.code(), new Messages(Language.DANISH).text(source), danish);
    }

    /**
     * What was once credited to the wrong one, or quoted too nearly, never stands anywhere again:
     * in no page and in no message, as regular expressions.
     */
    @ParameterizedTest(name = "never {0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    (advised by|say) all (the )?sources|all (the )?sources (say|advise|name) ~ alle kilder(ne)? (råder|siger|nævner)
                    that alone is a reason ~ i sig selv en grund til at gå til læge
                    treated cramps ~ behandlede kramper
                    (caffeine|coffee)[^.]{0,60}(brings?|leads? to|makes?|worsens?|trigger)[^.]{0,30}cramp ~ (koffein|kaffe)[^.]{0,60}(giver|fører til|udløser|forværrer)[^.]{0,30}kramp
                    alcohol[^.]{0,40}(brings? on|leads? to|trigger|worsens?)[^.]{0,30}cramp ~ alkohol[^.]{0,40}(giver|fører til|udløser|forværrer)[^.]{0,30}kramp
                    ice wrapped in ~ is (pakket|svøbt) ind|is viklet
                    cannot feel your mineral|does no harm ~ mærker du ikke dine|gør ingen skade|skader ikke
                    a cramp makes the muscle hard. these do not ~ en krampe gør musklen hård. det gør de
                    paralys ~ lammet|lammelse|muskelsvind
                    (NHS|Bones and rheumatology|Mayo Clinic|AAFP)[^.;]{0,60}(stress and anxiety|physiotherap|muscle relaxants?|fibromyalgia|mattress|oranges) ~ (NHS|Bones and rheumatology|Mayo Clinic|AAFP)[^.;]{0,60}(stress og angst|fysioterapi|muskelafslappende|fibromyalgi|madras|appelsiner)
                    kropklog.dk[^.;]{0,60}(stress and anxiety|physiotherap|relaxants?|fibromyalgia|blood test|posture) ~ kropklog.dk[^.;]{0,60}(stress og angst|fysioterapi|muskelafslappende|fibromyalgi|blodprøve|holdning)
                    Arsentev[^.;]{0,60}(mattress|blankets|pain medicine|painkiller) ~ Arsentev[^.;]{0,60}(madras|dyne|smertestillende)
                    only [^.]{0,40}becoming more frequent[^.]{0,20}can be wrong ~ kun [^.]{0,40}bliver hyppigere[^.]{0,20}kan tage fejl
                    """)
    void nobodyIsCreditedWithWhatAnotherSaid(String english, String danish) {
        thenNowhere(Language.ENGLISH, english);
        thenNowhere(Language.DANISH, danish);
    }

    private static void thenNowhere(Language language, String words) {
        Pattern never = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Page page : Library.of(language).pages()) {
            assertThat(page.text()).as(page.slug()).doesNotContainPattern(never);
        }
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "i18n.messages",
                        language == Language.ENGLISH ? Locale.ROOT : Locale.of(language.code()));
        for (String key : bundle.keySet()) {
            assertThat(bundle.getString(key)).as(key).doesNotContainPattern(never);
        }
    }

    private static void thenHolds(Page page, String words) {
        thenHolds(page.slug(), page.text(), words);
    }

    private static void thenHolds(String where, String text, String words) {
        for (String word : words.split(";", -1)) {
            assertThat(text.toLowerCase(Locale.ROOT))
                    .as(where)
                    .contains(word.strip().toLowerCase(Locale.ROOT));
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
