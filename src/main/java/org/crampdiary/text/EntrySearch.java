package org.crampdiary.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a diary in whose words all the words that were typed occur: in their notes and in
 * the names of sites, symptoms, remedies, activities and preventive measures.
 *
 * @param shown the newest matches first, at most {@link #MOST}
 * @param matches how many match in all
 * @param entries how many there are to search, matching or not
 */
public record EntrySearch(List<Match> shown, int matches, int entries) {

    /** How many matches are shown at most. */
    public static final int MOST = 100;

    /**
     * One matching entry.
     *
     * @param line what it says, in one line
     * @param note its note; empty when there is none
     */
    public record Match(LocalDate night, String line, String note) {}

    private record Words(LocalDate night, String line, String note, String searched) {}

    public EntrySearch {
        shown = List.copyOf(shown);
    }

    /** How many entries are not shown. */
    public int hidden() {
        return entries - shown.size();
    }

    /**
     * Searches cramps that are not in the trash and night records, whatever case is typed, with or
     * without accents.
     *
     * @param typed one or more words
     */
    public static EntrySearch in(Diary diary, String typed, Messages messages) {
        List<String> wanted = List.of(Folded.of(typed.strip()).split("\\s+"));
        List<Words> all = new ArrayList<>();
        diary.cramps().forEach(cramp -> all.add(words(cramp, messages)));
        diary.nights().stream()
                .map(night -> words(night, messages))
                .filter(words -> !words.searched().isBlank())
                .forEach(all::add);
        List<Match> matches =
                all.stream()
                        .filter(words -> wanted.stream().allMatch(words.searched()::contains))
                        .map(words -> new Match(words.night(), words.line(), words.note()))
                        .sorted(Comparator.comparing(Match::night).reversed())
                        .toList();
        return new EntrySearch(
                matches.subList(0, Math.min(MOST, matches.size())), matches.size(), all.size());
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
        return words(cramp.night(), CrampLine.of(cramp, messages).text(), cramp.note(), names);
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
        String line =
                DayLine.of(night, messages).stream()
                        .map(one -> one.name() + ": " + one.value())
                        .collect(Collectors.joining(" · "));
        return words(night.night(), line, night.note(), names);
    }

    private static void addNames(
            List<String> names, @Nullable List<? extends Coded> list, Messages messages) {
        if (list != null) {
            list.forEach(one -> names.add(messages.name(one)));
        }
    }

    private static Words words(
            LocalDate night, String line, @Nullable String note, List<String> names) {
        String text = Objects.requireNonNullElse(note, "");
        return new Words(night, line, text, Folded.of(String.join("\n", names) + "\n" + text));
    }
}
