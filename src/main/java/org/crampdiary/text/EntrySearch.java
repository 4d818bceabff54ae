package org.crampdiary.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Site;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a diary that have what is asked for, and in whose words all the words that were
 * typed occur: in their notes and in the names of sites, symptoms, remedies, activities and
 * preventive measures, and in what was written down of a visit.
 *
 * @param matches the newest first
 * @param nights in how many nights they are
 * @param searched how many nights have an entry
 */
public record EntrySearch(List<Match> matches, int nights, int searched) {

    /** One matching entry; what is shown of it is put into words only when it comes into sight. */
    public sealed interface Match {

        /** Its night; of a visit the one that begins on its day. */
        LocalDate night();

        /** What it says, in one line; may be empty. */
        String line(Messages messages);

        /** Its note; null when there is none. */
        @Nullable String note();
    }

    /** A cramp that was found. */
    record CrampMatch(Cramp cramp) implements Match {

        @Override
        public LocalDate night() {
            return cramp.night();
        }

        @Override
        public String line(Messages messages) {
            return CrampLine.of(cramp, messages).text();
        }

        @Override
        public @Nullable String note() {
            return cramp.note();
        }
    }

    /** A night's record that was found. */
    record NightMatch(Night record) implements Match {

        @Override
        public LocalDate night() {
            return record.night();
        }

        @Override
        public String line(Messages messages) {
            return DayLine.of(record, messages).stream()
                    .map(one -> one.name() + ": " + one.value())
                    .collect(Collectors.joining(" · "));
        }

        @Override
        public @Nullable String note() {
            return record.note();
        }
    }

    /** A visit that was found. */
    public record VisitMatch(Visit visit) implements Match {

        @Override
        public LocalDate night() {
            return visit.date();
        }

        @Override
        public String line(Messages messages) {
            VisitLine line = VisitLine.of(visit, messages);
            return line.title() + " · " + line.discussed();
        }

        @Override
        public @Nullable String note() {
            return visit.outcome();
        }
    }

    private record Words(Match match, String searched) {}

    public EntrySearch {
        matches = List.copyOf(matches);
    }

    /** How many of the matches are visits. */
    public int visits() {
        return Math.toIntExact(matches.stream().filter(VisitMatch.class::isInstance).count());
    }

    /**
     * Searches cramps that are not in the trash, night records and visits, whatever case is typed,
     * with or without accents.
     *
     * @param filter asks for something
     */
    public static EntrySearch in(Diary diary, EntryFilter filter, Messages messages) {
        Set<LocalDate> searched = new HashSet<>();
        List<Words> asked = new ArrayList<>();
        for (Cramp cramp : diary.cramps()) {
            searched.add(cramp.night());
            if (filter.accepts(cramp)) {
                asked.add(words(cramp, messages));
            }
        }
        for (Night night : diary.nights()) {
            if (!night.blank()) {
                searched.add(night.night());
            }
            if (filter.accepts(night)) {
                asked.add(words(night, messages));
            }
        }
        if (filter.onlyWords()) {
            diary.visits().forEach(visit -> asked.add(words(visit, messages)));
        }
        List<Match> matches = matches(asked, filter.words());
        return new EntrySearch(matches, nights(matches), searched.size());
    }

    private static List<Match> matches(List<Words> asked, String typed) {
        List<String> wanted = List.of(Folded.of(typed.strip()).split("\\s+"));
        return asked.stream()
                .filter(words -> wanted.stream().allMatch(words.searched()::contains))
                .map(Words::match)
                .sorted(Comparator.comparing(Match::night).reversed())
                .toList();
    }

    private static int nights(List<Match> matches) {
        return matches.stream()
                .filter(match -> !(match instanceof VisitMatch))
                .map(Match::night)
                .collect(Collectors.toSet())
                .size();
    }

    private static Words words(Cramp cramp, Messages messages) {
        List<String> names = new ArrayList<>();
        for (Site site : cramp.sites()) {
            names.add(SiteNames.of(site, messages));
            // Words that are chosen in the form are found, also where the side changes them.
            addNames(names, site.muscle() == null ? null : List.of(site.muscle()), messages);
        }
        addNames(names, cramp.symptoms(), messages);
        cramp.remedyUses().stream()
                .map(RemedyUse::remedy)
                .filter(Objects::nonNull)
                .forEach(remedy -> names.add(messages.name(remedy)));
        return words(new CrampMatch(cramp), names);
    }

    private static Words words(Night night, Messages messages) {
        List<String> names = new ArrayList<>();
        addNames(names, night.symptoms(), messages);
        addNames(names, night.prevention(), messages);
        List<Activity> activities = night.activities();
        if (activities != null) {
            activities.stream()
                    .map(Activity::type)
                    .filter(Objects::nonNull)
                    .forEach(type -> names.add(messages.name(type)));
        }
        return words(new NightMatch(night), names);
    }

    private static Words words(Visit visit, Messages messages) {
        VisitMatch match = new VisitMatch(visit);
        return words(match, List.of(match.line(messages)));
    }

    private static void addNames(
            List<String> names, @Nullable List<? extends Coded> list, Messages messages) {
        if (list != null) {
            list.forEach(one -> names.add(messages.name(one)));
        }
    }

    private static Words words(Match match, List<String> names) {
        String note = Objects.requireNonNullElse(match.note(), "");
        return new Words(match, Folded.of(String.join("\n", names) + "\n" + note));
    }
}
