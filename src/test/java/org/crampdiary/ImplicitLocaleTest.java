package org.crampdiary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/**
 * No text depends on the laptop's locale: file names, JSON, SQL, CSS and SVG are made with the root
 * locale, and what a person reads with that of the language. The calls below take the laptop's
 * locale unless one is handed to them.
 */
@AnalyzeClasses(
        packages = ArchitectureTest.ROOT,
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ImplicitLocaleTest {

    private static final String CONSTRUCTOR = "<init>";

    private static final Map<Class<?>, Set<String>> TAKE_A_LOCALE =
            Map.ofEntries(
                    Map.entry(
                            String.class,
                            Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
                    Map.entry(PrintStream.class, Set.of("format", "printf")),
                    Map.entry(PrintWriter.class, Set.of("format", "printf")),
                    Map.entry(Formatter.class, Set.of(CONSTRUCTOR)),
                    Map.entry(Scanner.class, Set.of(CONSTRUCTOR)),
                    Map.entry(MessageFormat.class, Set.of(CONSTRUCTOR)),
                    Map.entry(DecimalFormat.class, Set.of(CONSTRUCTOR)),
                    Map.entry(SimpleDateFormat.class, Set.of(CONSTRUCTOR)),
                    Map.entry(DecimalFormatSymbols.class, Set.of(CONSTRUCTOR, "getInstance")),
                    Map.entry(
                            NumberFormat.class,
                            Set.of(
                                    "getInstance",
                                    "getNumberInstance",
                                    "getIntegerInstance",
                                    "getPercentInstance",
                                    "getCompactNumberInstance")),
                    Map.entry(
                            DateFormat.class,
                            Set.of(
                                    "getInstance",
                                    "getDateInstance",
                                    "getTimeInstance",
                                    "getDateTimeInstance")),
                    Map.entry(DateTimeFormatter.class, Set.of("ofPattern")),
                    Map.entry(DateTimeFormatterBuilder.class, Set.of("toFormatter")),
                    Map.entry(Collator.class, Set.of("getInstance")),
                    Map.entry(
                            BreakIterator.class,
                            Set.of(
                                    "getCharacterInstance",
                                    "getWordInstance",
                                    "getLineInstance",
                                    "getSentenceInstance")));

    @ArchTest
    static final ArchRule everyTextSaysItsLocale =
            noClasses()
                    .should()
                    .callCodeUnitWhere(
                            DescribedPredicate.describe(
                                    "the laptop's locale is taken",
                                    ImplicitLocaleTest::takesTheLaptopsLocale));

    private static boolean takesTheLaptopsLocale(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        boolean named =
                TAKE_A_LOCALE.entrySet().stream()
                        .anyMatch(entry ->
                                target.getOwner().isEquivalentTo(entry.getKey())
                                        && entry.getValue().contains(target.getName()));
        return named
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
