package org.crampdiary.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which rows of a sheet can be the headings of a table. */
public final class Headings {

    private static final int LEAST = 3;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Headings() {}

    /**
     * The rows, from 1, that look like headings: several words, all different, with something below
     * them that has digits. Where rows of three or more are among them, only these. Empty when
     * there are none, or only data.
     */
    public static List<Integer> of(Sheet sheet) {
        List<Integer> wide = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            if (words(row) && !found.contains(row) && dataFollow(sheet, i + 1)) {
                found.add(row);
                (row.size() >= LEAST ? wide : narrow).add(i + 1);
            }
        }
        return wide.isEmpty() ? narrow : wide;
    }

    private static boolean words(List<String> row) {
        List<String> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() >= 2
                && filled.size() == new HashSet<>(filled).size()
                && filled.stream().noneMatch(Headings::isData);
    }

    /** A heading may have a digit in it, such as "Severity 0-10"; data begin with one. */
    private static boolean isData(String cell) {
        return Character.isDigit(cell.charAt(0)) || cell.length() > 60;
    }

    private static boolean dataFollow(Sheet sheet, int from) {
        Optional<List<String>> next =
                sheet.rows().stream().skip(from).filter(row -> !row.isEmpty()).findFirst();
        return next.isPresent() && next.get().stream().anyMatch(cell -> DIGIT.matcher(cell).find());
    }
}
