package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.experiment.OpenExperiment;
import org.crampdiary.ui.parts.visit.OpenVisit;
import org.crampdiary.ui.parts.visit.VisitSubjects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of form of the program, with three places to type in: two entries of the diary, and one
 * that is new each time (or three entries, where there are no new ones).
 *
 * @param first what the diary begins with
 * @param open makes the form of a place anew from the diary
 * @param text the field of a form that is typed in
 * @param saved the texts in the diary: of the entry at each place, of a place for new ones all
 */
record FormKind(
        String name,
        int places,
        boolean lastIsNew,
        Change first,
        BiFunction<Integer, Diary, OpenForm<?>> open,
        Function<OpenForm<?>, StringProperty> text,
        BiFunction<Integer, Diary, List<String>> saved) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Stream<FormKind> all(Clock clock) {
        return Stream.of(cramps(clock), days(), visits(clock), experiments(clock), profile(clock));
    }

    @Override
    public String toString() {
        return name;
    }

    private static <E> List<String> texts(
            int place,
            List<E> entries,
            Function<E, String> id,
            Function<E, @Nullable String> text) {
        return entries.stream()
                .filter(entry ->
                        place < 2
                                ? id.apply(entry).equals("e" + place)
                                : !Set.of("e0", "e1").contains(id.apply(entry)))
                .map(entry -> Objects.toString(text.apply(entry), ""))
                .sorted()
                .toList();
    }

    private static FormKind cramps(Clock clock) {
        return new FormKind(
                "cramp",
                3,
                true,
                Change.of(
                        new PutCramp(CrampBuilder.inNight("e0", DAY).note("one").build()),
                        new PutCramp(CrampBuilder.inNight("e1", DAY).note("two").build())),
                (place, diary) ->
                        place == 2
                                ? OpenCramp.fresh(DAY, clock)
                                : OpenCramp.of(
                                        Objects.requireNonNull(diary.cramp("e" + place)), clock),
                form -> ((OpenCramp) form).model().text(CrampFields.NOTE).textProperty(),
                (place, diary) -> texts(place, diary.cramps(), Cramp::id, Cramp::note));
    }

    private static FormKind days() {
        return new FormKind(
                "day",
                3,
                false,
                Change.of(),
                (place, diary) -> OpenDay.of(DAY.plusDays(place), diary),
                form -> ((OpenDay) form).model().text(NightFields.NOTE).textProperty(),
                (place, diary) ->
                        List.of(
                                Objects.requireNonNullElse(
                                        diary.nightOrEmpty(DAY.plusDays(place)).note(), "")));
    }

    private static FormKind visits(Clock clock) {
        VisitSubjects subjects = new VisitSubjects(List.of(), List.of());
        Messages english = new Messages(Language.ENGLISH);
        return new FormKind(
                "visit",
                3,
                true,
                Change.of(
                        new PutVisit(new Visit("e0", DAY, "one", null, null, null, null)),
                        new PutVisit(new Visit("e1", DAY, "two", null, null, null, null))),
                (place, diary) ->
                        place == 2
                                ? OpenVisit.fresh(Set.of(), Set.of(), subjects, english, clock)
                                : OpenVisit.of(
                                        Objects.requireNonNull(diary.visit("e" + place)),
                                        subjects,
                                        english,
                                        clock),
                form -> ((OpenVisit) form).model().text(VisitFields.WITH).textProperty(),
                (place, diary) -> texts(place, diary.visits(), Visit::id, Visit::with));
    }

    private static FormKind experiments(Clock clock) {
        return new FormKind(
                "experiment",
                3,
                true,
                Change.of(
                        new PutExperiment(new Experiment("e0", "one", DAY, 21, null)),
                        new PutExperiment(new Experiment("e1", "two", DAY, 21, null))),
                (place, diary) ->
                        place == 2
                                ? OpenExperiment.fresh(clock)
                                : OpenExperiment.of(
                                        diary.experiments().stream()
                                                .filter(one -> one.id().equals("e" + place))
                                                .findFirst()
                                                .orElseThrow(),
                                        clock),
                form -> ((OpenExperiment) form).model().change().textProperty(),
                (place, diary) ->
                        texts(place, diary.experiments(), Experiment::id, Experiment::change));
    }

    private static FormKind profile(Clock clock) {
        return new FormKind(
                "profile",
                1,
                false,
                Change.of(),
                (_, diary) -> OpenProfile.of(diary.profile(), clock),
                form -> ((OpenProfile) form).model().text(ProfileFields.NAME).textProperty(),
                (_, diary) -> List.of(Objects.requireNonNullElse(diary.profile().name(), "")));
    }
}
