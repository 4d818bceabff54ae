package org.crampdiary.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Coded;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.text.Folded;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;

/** Words that mean the same in every table, in the languages of the program. */
final class CellWord {

    /** What stands where nothing is known; "none" of a number is not 0. */
    private static final Set<String> UNKNOWN =
            Set.of(
                    "-",
                    "--",
                    "–",
                    "—",
                    "?",
                    "n/a",
                    "na",
                    "none",
                    "null",
                    "nan",
                    "unknown",
                    "ukendt",
                    "don't know",
                    "don’t know",
                    "ved ikke");

    /** What else a constant is called, where nobody could mean another. */
    private static final Map<Coded, String> ALSO = Map.of(Side.BOTH, "begge");

    private static final Set<String> YES = Set.of("yes", "y", "true", "ja", "j", "x", "1", "✓");
    private static final Set<String> NO = Set.of("no", "n", "false", "nej", "0");

    private static final List<Messages> LANGUAGES =
            Arrays.stream(Language.values()).map(Messages::new).toList();

    private CellWord() {}

    static boolean unknown(String cell) {
        return UNKNOWN.contains(Folded.of(cell));
    }

    static Optional<Boolean> yesNo(String cell) {
        String word = Folded.of(cell);
        return YES.contains(word)
                ? Optional.of(true)
                : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** The constant with this code, or this name in one of the languages. */
    static <E extends Enum<E> & Coded> Optional<E> code(FieldKind.Code<E> kind, String cell) {
        Class<E> type = kind.type();
        String word = Folded.of(cell);
        if (type.equals(NightStatus.class)) {
            Optional<Boolean> cramps = yesNo(cell);
            if (cramps.isPresent()) {
                return Optional.of(type.cast(cramps.get() ? NightStatus.CRAMPS : NightStatus.NONE));
            }
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        constant.code().equals(word)
                                || word.equals(ALSO.get(constant))
                                || LANGUAGES.stream()
                                        .anyMatch(in -> Folded.of(in.name(constant)).equals(word)))
                .findFirst();
    }

    /** Whether half of these cells that say something name a place; the others are asked. */
    static boolean areSites(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !unknown(cell)).toList();
        return !said.isEmpty() && said.stream().filter(CellWord::isSite).count() * 2 >= said.size();
    }

    private static boolean isSite(String cell) {
        return site(cell).isPresent()
                || code(new FieldKind.Code<>(Muscle.class), cell)
                        .filter(muscle -> muscle != Muscle.OTHER)
                        .isPresent();
    }

    /** A place with its side in one cell, such as "left calf". */
    static Optional<Site> site(String cell) {
        String word = Folded.of(cell);
        return Arrays.stream(Muscle.values())
                .flatMap(muscle ->
                        Stream.of(Side.LEFT, Side.RIGHT, Side.BOTH)
                                .map(side -> new Site(muscle, side)))
                .filter(site ->
                        LANGUAGES.stream()
                                .anyMatch(in -> Folded.of(SiteNames.of(site, in)).equals(word)))
                .findFirst();
    }
}
