package org.crampdiary.summary.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Question;
import org.crampdiary.model.RandomValues;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Tried;
import org.crampdiary.model.TriedFields;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.summary.Diaries;

/** Diaries with the most and the oddest that people can write, from a seed. */
final class OddDiaries {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The last is of one word that no line has room for. */
    private static final List<String> TEXTS =
            List.of(
                    "x",
                    "ømme lægge i nat, åbent vindue",
                    "<b>&amp; \"quoted\" ]]> ${x} {0} 'it''s'",
                    "שלום מרחבא שלום 123 abc שלום",
                    "مرحبا بالعالم",
                    "🦵👩‍👩‍👧 ok 🦵",
                    "漢字かな交じり文、とても長い。".repeat(10),
                    "Ελληνικά, кириллица, ă ǫ́ ạ̈",
                    "\u202eturned\u202c \u0000\u0007 \t tab\r\nline\n\nline",
                    "many short words ".repeat(11),
                    "Stood all day at the market and carried boxes. ".repeat(42),
                    "W".repeat(200));

    private static final List<MedicineClass> GROUPS = List.of(MedicineClass.values());

    private static final int[] LENGTHS = {0, 1, 14, 84, 400};
    private static final int THIRTY_YEARS = 10_958;

    private final Random random;
    private final int nights;
    private final RandomValues values;

    OddDiaries(long seed) {
        random = new Random(seed);
        nights = seed % 10 == 7 ? THIRTY_YEARS : LENGTHS[random.nextInt(LENGTHS.length)];
        values = new RandomValues(random, first(), Math.max(1, nights), List.of(ZONE), TEXTS);
    }

    /** The first night that can have an entry. */
    LocalDate first() {
        return Diaries.LAST.minusDays(Math.max(0, nights - 1));
    }

    Diary diary() {
        return new Diary(
                1,
                profile(),
                records(),
                cramps(),
                list(random.nextInt(5), this::visit),
                Pauses.NONE,
                list(random.nextInt(10), this::question),
                list(random.nextInt(3), this::experiment),
                Marks.NONE);
    }

    private static <T> List<T> list(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    private Profile profile() {
        if (random.nextInt(4) == 0) {
            return Profile.EMPTY;
        }
        boolean everything = random.nextBoolean();
        List<Medicine> medicines =
                list(
                        everything ? 30 : random.nextInt(4),
                        number -> medicine(GROUPS.get(number % GROUPS.size())));
        List<Tried> tried = list(random.nextInt(16), _ -> values.entry(TriedFields.SHAPE));
        return ProfileFields.SHAPE
                .values(values.entry(ProfileFields.SHAPE))
                .set(ProfileFields.NAME, name())
                .set(ProfileFields.CONDITIONS, everything ? List.of(Condition.values()) : List.of())
                .set(ProfileFields.MEDICINES, medicines)
                .set(ProfileFields.TRIED, tried)
                .set(ProfileFields.PREGNANT, values.one(Pregnancy.class))
                .build();
    }

    private Medicine medicine(MedicineClass group) {
        LocalDate start = values.day();
        return new Medicine(
                name(), name(), group, start, random.nextBoolean() ? null : start.plusDays(9));
    }

    /** Any text, as long as a name may be. */
    private String name() {
        String text = values.text();
        return text.substring(0, Math.min(200, text.length()));
    }

    private List<Night> records() {
        boolean everySign = random.nextInt(3) == 0;
        List<Night> records = new ArrayList<>();
        for (int i = 0; i < nights; i++) {
            LocalDate night = first().plusDays(i);
            Night record =
                    values.entry(NightFields.SHAPE, entry -> entry.set(NightFields.NIGHT, night));
            records.add(
                    everySign
                            ? record.with(NightFields.SYMPTOMS, List.of(Symptom.values()))
                            : record);
        }
        return records;
    }

    private List<Cramp> cramps() {
        List<Cramp> cramps = new ArrayList<>();
        for (int i = 0; i < nights * random.nextInt(4); i++) {
            String id = "c" + i;
            LocalDateTime start = values.local();
            Cramp cramp =
                    values.entry(
                            CrampFields.SHAPE,
                            entry ->
                                    entry.set(CrampFields.ID, id)
                                            .set(CrampFields.NIGHT, Night.containing(start))
                                            .set(CrampFields.DELETED_AT, null)
                                            .set(CrampFields.ZONE, ZONE)
                                            .set(
                                                    CrampFields.START,
                                                    start.atZone(ZONE).toOffsetDateTime()));
            cramps.add(random.nextInt(9) == 0 ? withAllRemedies(cramp) : cramp);
        }
        return cramps;
    }

    private Cramp withAllRemedies(Cramp cramp) {
        return cramp.with(
                CrampFields.REMEDIES,
                List.of(Remedy.values()).stream()
                        .map(remedy -> new RemedyUse(remedy, null, null))
                        .toList());
    }

    private Visit visit(int number) {
        return values.entry(VisitFields.SHAPE, entry -> entry.set(VisitFields.ID, "v" + number));
    }

    private Question question(int number) {
        return new Question("q" + number, values.text(), null, Instant.EPOCH);
    }

    private Experiment experiment(int number) {
        return new Experiment("e" + number, name(), values.day(), 14, null);
    }
}
