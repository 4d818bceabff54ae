package org.crampdiary.exchange.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.SiteFields;
import org.crampdiary.text.Folded;

/**
 * The words by which headings name a field, in English and Danish and as {@link Folded} makes them;
 * the first field that fits a heading is it.
 */
final class HeadingWords {

    static final String DATE =
            "\\b(date|dato|day|dag|night|nat|natten|evening|aften|morning|morgen)\\b";
    static final String TIME = "\\b(time|tid|tidspunkt|kl|klokken|klokkeslaet|clock|am.?pm)\\b";
    static final String START =
            "\\b(start|started|begin|began|onset|when|hvornar|from|fra|bed|bedtime|seng|startdate|start_?time)";
    static final String END =
            "\\b(end|ended|stop|slut|until|til|wake|waking|opvagning|out of bed|got up|op\\b|enddate"
                    + "|end_?time)";

    private static final Map<String, String> OF_A_CRAMP = new LinkedHashMap<>();
    private static final Map<String, String> OF_A_NIGHT = new LinkedHashMap<>();
    private static final Map<String, String> OF_SLEEP = new LinkedHashMap<>();

    static {
        OF_A_CRAMP.put(CrampFields.MINUTES_TO_RESLEEP.name(), "back to sleep|resleep|sovn igen");
        OF_A_CRAMP.put(
                CrampFields.DURATION_SECONDS.name(),
                "duration|varighed|how long|\\blength\\b|hvor laenge|^(minutes|minutter|seconds|sekunder)");
        OF_A_CRAMP.put(
                CrampFields.SEVERITY.name(),
                "sever|intensity|pain|smerte|styrke|svaerhed|how bad|hvor slem|\\b(vas|nrs)\\b");
        OF_A_CRAMP.put(CrampFields.WOKE.name(), "\\b(woke|woken|awoke|vagnede|vaekke)");
        OF_A_CRAMP.put(CrampFields.SORENESS_HOURS.name(), "\\bsore|\\bomhed\\b");
        OF_A_CRAMP.put(SiteFields.SIDE.name(), "\\bside\\b|left.?right");
        OF_A_CRAMP.put(
                SiteFields.MUSCLE.name(),
                "muscle|muskel|\\b(laeg|fod|calf|foot)\\b|where|location|body part|\\b(site|sted|hvor)\\b");
        OF_A_CRAMP.put(CrampFields.CONTEXT.name(), "context|situation|doing");
        OF_A_NIGHT.put(NightFields.SLEEP_DISTURBANCE.name(), "disturb|forstyr");
        OF_A_NIGHT.put(
                NightFields.FLUID_ML.name(), "fluid|water|drank|drunk|vaeske|\\bvand|drukket");
        OF_A_NIGHT.put(NightFields.ALCOHOL_UNITS.name(), "alcohol|alkohol|genstand");
        OF_A_NIGHT.put(NightFields.CAFFEINE_CUPS.name(), "caffeine|coffee|koffein|kaffe");
        OF_A_NIGHT.put(NightFields.SITTING_HOURS.name(), "sitting|siddende|sad ned");
        OF_A_NIGHT.put(NightFields.HEAT.name(), "\\b(heat|hot|varme|varm)\\b");
        OF_A_NIGHT.put(NightFields.STRESS.name(), "stress");
        OF_A_NIGHT.put(NightFields.TIRED_BY_DAY.name(), "tired|traet");
        OF_A_NIGHT.put(NightFields.INTERFERENCE.name(), "interfere|haemme");
        OF_A_NIGHT.put(NightFields.SLEEP_HOURS.name(), "asleep|sleep|slept|sovn|sovet");
        OF_A_NIGHT.put(Target.CRAMPS, "number of cramps|antal kramper|^(cramps|kramper)");
        OF_A_NIGHT.put(NightFields.STATUS.name(), "\\b(cramp|krampe)");
        OF_SLEEP.put(Target.NAP, "\\b(nap|lur)\\b");
        OF_SLEEP.put(
                NightFields.SLEEP_HOURS.name(),
                "asleep|slept|duration|hours|sovet|varighed|timer|minutes");
        String note = "\\bnote|comment|remark|bemaerk|kommentar|memo";
        OF_A_CRAMP.put(CrampFields.NOTE.name(), note);
        OF_A_NIGHT.put(NightFields.NOTE.name(), note);
    }

    private HeadingWords() {}

    /** The words of what is no date and no time, in the order in which they are looked for. */
    static Map<String, String> of(RowKind rows) {
        return switch (rows) {
            case CRAMPS -> OF_A_CRAMP;
            case NIGHTS -> OF_A_NIGHT;
            case SLEEP -> OF_SLEEP;
        };
    }

    static boolean names(String heading, String words) {
        return Pattern.compile(words).matcher(Folded.of(heading)).find();
    }
}
