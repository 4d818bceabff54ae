package org.crampdiary.store.sqlite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.Visit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The entries among rows that were probed which are what was saved, by their hash; what is not, or
 * is known to be missing, is named.
 */
final class SoundEntries {

    private final Handle rows;
    private final DamagedTables tables;
    private final @Nullable Diary base;
    private final Set<CountedTable> complete = EnumSet.noneOf(CountedTable.class);
    private final List<Phrase> unread = new ArrayList<>();
    private final List<Phrase> uncertain = new ArrayList<>();
    private int unnamed;
    private int fromBackup;
    private int sound;

    /**
     * @param rows the file into which they were copied
     * @param tables where they come from
     * @param base the newest sound backup
     */
    SoundEntries(Handle rows, DamagedTables tables, @Nullable Diary base) {
        this.rows = rows;
        this.tables = tables;
        this.base = base;
    }

    /** What they make together with the backup. */
    Salvaged salvaged() {
        Diary known = Objects.requireNonNullElse(base, Diary.EMPTY);
        List<Profile> profile =
                of(EntryTable.PROFILES, CountedTable.PROFILE, List.of(known.profile()), _ -> "");
        List<Night> nights =
                of(EntryTable.NIGHTS, CountedTable.NIGHT, known.nights(), Night::night);
        List<Cramp> cramps =
                of(EntryTable.CRAMPS, CountedTable.CRAMP, known.crampsWithTrash(), Cramp::night);
        List<Visit> visits = of(EntryTable.VISITS, CountedTable.VISIT, known.visits(), Visit::date);
        List<Pause> pauses =
                of(EntryTable.PAUSES, CountedTable.PAUSE, known.pauses().all(), Pause::from);
        List<Question> questions = unhashed(OwnTables.questions(rows), CountedTable.QUESTION);
        List<Experiment> experiments =
                unhashed(OwnTables.experiments(rows), CountedTable.EXPERIMENT);
        EarlierEntries earlier = earlier();
        for (CountedTable marks : Set.of(CountedTable.TO_FINISH, CountedTable.SEEN)) {
            takeIfComplete(marks, true);
        }
        unhashed(List.of(), CountedTable.DRAFT);
        Marks marks = OwnTables.marks(rows, earlier);
        long revision = rows.createQuery("SELECT revision FROM diary").mapTo(Long.class).one();
        Diary found =
                new Diary(
                        revision,
                        profile.isEmpty() ? known.profile() : profile.getFirst(),
                        nights,
                        cramps,
                        visits,
                        new Pauses(pauses),
                        questions,
                        experiments,
                        marks);
        return new SalvageMerge(found, known, complete)
                .salvaged(sound, unread, uncertain, unnamed, fromBackup, base != null);
    }

    /** The sound ones of a kind; the others are named, by {@code date} where only a backup can. */
    private <E extends Record> List<E> of(
            EntryTable<E> table, CountedTable counted, List<E> known, Function<E, Object> date) {
        List<E> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Stored<E> row : table.read(rows)) {
            E entry = row.entry();
            if (entry != null && table.hash(entry).equals(row.hash())) {
                entries.add(entry);
                keys.add(table.key(entry));
            }
        }
        sound += entries.size();
        Map<String, Object> names = new HashMap<>();
        known.forEach(entry -> names.put(table.key(entry), date.apply(entry)));
        Set<String> inBackup = Set.copyOf(names.keySet());
        names.putAll(table.names(rows));
        Set<String> missing = table.keys(tables);
        missing.addAll(table.names(rows).keySet());
        missing.removeAll(keys);
        missing.forEach(key -> fromBackup += inBackup.contains(key) ? 1 : 0);
        missing.stream()
                .map(key -> names.getOrDefault(key, dateOf(key)))
                .sorted(Comparator.comparing(String::valueOf).reversed()) // the newest first
                .forEach(name -> name(counted, name));
        takeIfComplete(counted, missing.isEmpty());
        unnamed += unnamed(counted, entries.size() + missing.size());
        return entries;
    }

    /** Nights are kept by their date, so that the key alone names one. */
    private static Object dateOf(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException _) {
            return "";
        }
    }

    private void name(CountedTable counted, Object name) {
        String kind = counted.name().toLowerCase(Locale.ROOT);
        if (name instanceof LocalDate || counted == CountedTable.PROFILE) {
            unread.add(Phrase.of("salvage." + kind, name));
        } else {
            unnamed++;
        }
    }

    private int unnamed(CountedTable counted, int seen) {
        return Math.clamp(saved(counted) - seen, 0, Integer.MAX_VALUE);
    }

    /** How many were saved; 0 when that cannot be read either. */
    private long saved(CountedTable counted) {
        return counted.saved(rows).map(RowTotal::count).orElse(0L);
    }

    /** Whether every row that was saved was found, as far as the rows themselves tell. */
    private boolean takeIfComplete(CountedTable counted, boolean allSound) {
        boolean all = allSound && counted.now(rows).equals(counted.saved(rows).orElse(null));
        if (all) {
            complete.add(counted);
        }
        return all;
    }

    /** What has no hash of its own is certain only when all of it was found. */
    private <T> List<T> unhashed(List<Stored<T>> stored, CountedTable counted) {
        List<T> readable =
                stored.stream().map(Stored::entry).filter(Objects::nonNull).<T>map(e -> e).toList();
        sound += readable.size();
        if (!takeIfComplete(counted, readable.size() == stored.size())
                && Math.max(counted.now(rows).count(), saved(counted)) > 0) {
            String name = counted.name().toLowerCase(Locale.ROOT);
            uncertain.add(Phrase.of("counted." + name));
        }
        return readable;
    }

    private EarlierEntries earlier() {
        List<Versioned> versions = new ArrayList<>();
        for (Stored<Cramp> row : EntryTable.EARLIER_CRAMPS.read(rows)) {
            Cramp cramp = row.entry();
            if (cramp != null && EntryTable.EARLIER_CRAMPS.hash(cramp).equals(row.hash())) {
                versions.add(new PutCramp(cramp));
            }
        }
        for (Stored<Night> row : EntryTable.EARLIER_NIGHTS.read(rows)) {
            Night night = row.entry();
            if (night != null && EntryTable.EARLIER_NIGHTS.hash(night).equals(row.hash())) {
                versions.add(new PutNight(night));
            }
        }
        takeIfComplete(CountedTable.EARLIER_CRAMP, true);
        takeIfComplete(CountedTable.EARLIER_NIGHT, true);
        long saved = saved(CountedTable.EARLIER_CRAMP) + saved(CountedTable.EARLIER_NIGHT);
        if (saved > versions.size()) {
            unread.add(Phrase.of("salvage.earlier", saved - versions.size()));
        }
        return EarlierEntries.of(versions);
    }
}
