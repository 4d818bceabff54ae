package org.crampdiary.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Folded;

/** Fills in of a mapping what it does not say and the file says with certainty. */
final class Certain {

    private static final Pattern HALF_OF_THE_DAY =
            Pattern.compile("\\d ?[ap]\\.? ?m\\b", Pattern.CASE_INSENSITIVE);

    /** Not the s of "last night's sleep". */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'\u2018\u2019`\u00b4])\\p{L}+");

    private static final Pattern EVENING = Pattern.compile("\\b(evening|aften|night of)\\b");
    private static final Pattern MORNING = Pattern.compile("\\b(morning|morgen|natten til)\\b");

    private Certain() {}

    /** What a person or the mapping says stays as it is. */
    static Mapping of(Columns columns, Mapping mapping) {
        RowKind rows = mapping.rows();
        if (rows == null) {
            return mapping;
        }
        List<String> dated = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Map<String, Source> fields = new HashMap<>(mapping.fields());
        StringBuilder headings = new StringBuilder();
        for (Target target : Target.of(rows)) {
            Source source = fields.get(target.name());
            if (source == null) {
                continue;
            }
            List<String> cells =
                    columns.texts(source.columns()).stream()
                            .filter(cell -> !CellWord.unknown(cell))
                            .toList();
            if (target.dated()) {
                dated.addAll(cells);
                headings.append(' ').append(Folded.of(String.join(" ", source.columns())));
            } else if (target.kind() instanceof FieldKind.Numeric<?>) {
                numbers.addAll(cells);
                fields.put(target.name(), withUnit(target, source, cells));
            }
        }
        return new Mapping(
                mapping.encoding(),
                mapping.separator(),
                mapping.headerRow(),
                mapping.toEmptyRow(),
                rows,
                mapping.only(),
                style(mapping.style(), dated, numbers, headings.toString()),
                fields,
                mapping.leaveOutWrongRows());
    }

    private static CellStyle style(
            CellStyle said, List<String> dated, List<String> numbers, String headings) {
        DateOrder dates = said.dates() == null ? Evidence.dates(dated) : said.dates();
        Evidence.Decimal shown = Evidence.decimal(numbers);
        DecimalSign decimal =
                said.decimal() == null && shown.shown().size() == 1
                        ? shown.shown().iterator().next()
                        : said.decimal();
        boolean evening = EVENING.matcher(headings).find();
        boolean morning = MORNING.matcher(headings).find();
        DateMeans means = said.dateMeans();
        if (means == null && evening != morning) {
            means = evening ? DateMeans.EVENING : DateMeans.MORNING;
        }
        boolean twelve =
                said.twelveHour()
                        || dated.stream().anyMatch(cell -> HALF_OF_THE_DAY.matcher(cell).find());
        return new CellStyle(dates, means, twelve, decimal, said.zone());
    }

    private static Source withUnit(Target target, Source source, List<String> cells) {
        Unit counted = target.measured();
        if (counted == null || source.unit() != null) {
            return source;
        }
        return named(source.columns(), counted)
                .or(() -> byTheClock(counted, cells))
                .map(unit -> new Source(source.columns(), unit, source.words()))
                .orElse(source);
    }

    /** The unit that the heading names, when it is one only. */
    private static Optional<CellUnit> named(List<String> headings, Unit counted) {
        Matcher words = WORD.matcher(String.join(" ", headings).toLowerCase(Locale.ROOT));
        List<CellUnit> named =
                words.results()
                        .map(word -> word.group())
                        .filter(word -> !word.equals("time")) // an hour only in Danish
                        .map(word -> CellUnit.named(word).orElse(null))
                        .filter(Objects::nonNull)
                        .filter(unit -> unit.tells(counted))
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** 7:30 of hours can only be hours and minutes; of a cramp it may be minutes and seconds. */
    private static Optional<CellUnit> byTheClock(Unit counted, List<String> cells) {
        List<String> bare = cells.stream().filter(CellNumber::bare).toList();
        boolean clock =
                counted == Unit.HOURS
                        && !bare.isEmpty()
                        && bare.stream().allMatch(cell -> CellNumber.CLOCK.matcher(cell).matches());
        return clock ? Optional.of(CellUnit.CLOCK_HOURS) : Optional.empty();
    }
}
