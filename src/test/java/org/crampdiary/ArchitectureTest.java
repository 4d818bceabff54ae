package org.crampdiary;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Binding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Who may know whom. No exemptions: code that does not fit moves. */
@AnalyzeClasses(
        packages = ArchitectureTest.ROOT,
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    static final String ROOT = "org.crampdiary";

    private static final int MOST_PARAMETERS = 6;

    @ArchTest static final ArchRule modelKnowsJavaOnly = pure("model");

    @ArchTest
    static final ArchRule statisticsKnowsItsLibraryOnly =
            classes()
                    .that(are("statistics"))
                    .should()
                    .onlyDependOnClassesThat(
                            are("statistics").or(javaOnly()).or(in("org.hipparchus..")));

    @ArchTest
    static final ArchRule demoKnowsTheModelAndText =
            classes()
                    .that(are("demo"))
                    .should()
                    .onlyDependOnClassesThat(
                            are("demo", "model", "text").or(javaOnly()).or(in("org.hipparchus..")));

    @ArchTest static final ArchRule textKnowsTheModel = pure("text", "model");

    @ArchTest
    static final ArchRule guidanceKnowsTheModelAndStatistics =
            pure("guidance", "model", "statistics");

    @ArchTest
    static final ArchRule libraryKnowsTheModelTextAndMarkdown =
            classes()
                    .that(are("library"))
                    .should()
                    .onlyDependOnClassesThat(
                            are("library", "model", "text")
                                    .or(javaOnly())
                                    .or(in("org.commonmark..")));

    @ArchTest
    static final ArchRule markdownStaysInTheLibrary = only(are("library"), in("org.commonmark.."));

    @ArchTest
    static final ArchRule trendsKnowsTheModelAndStatistics = pure("trends", "model", "statistics");

    /** Statistics for the limits that a figure of the trends has; it computes none. */
    @ArchTest
    static final ArchRule summaryKnowsWhatItPrints =
            of("summary", "model", "statistics", "guidance", "trends", "report", "text", "library");

    /** The store, since what leaves the program must not land on the diary. */
    @ArchTest
    static final ArchRule exchangeKnowsTheModelTextAndStore =
            of("exchange", "model", "text", "store");

    /**
     * A binding knows its parts weakly: nobody else holds it, and what listens to it falls silent.
     */
    @ArchTest
    static final ArchRule nobodyListensToABindingThatNobodyHolds =
            noClasses().should().callMethodWhere(listeningToABinding());

    /** One that JavaFX makes has all of it drawn anew whatever changes in it. */
    @ArchTest
    static final ArchRule panesThatScrollRestAsOneDoes =
            noClasses()
                    .that(not(named("ui.kit.layout.ScrollPanes")))
                    .should()
                    .callConstructor(ScrollPane.class)
                    .orShould()
                    .callConstructor(ScrollPane.class, Node.class);

    @ArchTest static final ArchRule storeKnowsTheModel = of("store", "model");

    @ArchTest
    static final ArchRule sqlStaysInItsPackage =
            only(
                    are("store.sqlite"),
                    in(
                            "java.sql..",
                            "javax.sql..",
                            "org.sqlite..",
                            "org.flywaydb..",
                            "org.jdbi.."));

    @ArchTest
    static final ArchRule cryptographyStaysInItsPackage =
            only(are("store.protection"), in("javax.crypto..", "org.bouncycastle.."));

    @ArchTest
    static final ArchRule jacksonStaysWhereJsonIs =
            only(are("exchange", "settings", "store", "cli"), in("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule reportKnowsFiguresAndWords =
            pure("report", "model", "statistics", "guidance", "trends", "text");

    /** The kit has no service and no diary: it can be read and tested without them. */
    @ArchTest
    static final ArchRule kitKnowsWordsAndReports = of("ui.kit", "model", "text", "report");

    @ArchTest
    static final ArchRule partsDoNotKnowRooms =
            noClasses().that(are("ui.parts")).should().dependOnClassesThat(are("ui.rooms"));

    @ArchTest
    static final ArchRule roomsDoNotKnowEachOther =
            slices().matching(ROOT + ".ui.rooms.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule partsHaveNoCycles =
            slices().matching(ROOT + ".ui.parts.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule kitHasNoCycles =
            slices().matching(ROOT + ".ui.kit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyKnowsTheWiring =
            only(are("app").or(named("Main", "App")), are("app"));

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow =
            only(are("app", "ui", "settings").or(named("App")), in("javafx.."));

    @ArchTest
    static final ArchRule settingsKnowBeansAndCollections =
            noClasses()
                    .that(are("settings"))
                    .should()
                    .dependOnClassesThat(
                            in("javafx..").and(not(in("javafx.beans..", "javafx.collections.."))));

    @ArchTest
    static final ArchRule printingStaysWhereThePaperIs =
            only(
                    are("summary.print", "summary.pdf"),
                    in("java.awt..", "javax.print..").and(not(in("java.awt.image.."))));

    @ArchTest
    static final ArchRule imagesStayInPictures =
            only(
                    are("summary.print", "summary.pdf").or(named("ui.kit.Pictures")),
                    in("java.awt.image.."));

    @ArchTest
    static final ArchRule imageFilesStayInPictures =
            only(named("ui.kit.Pictures"), in("javax.imageio.."));

    /**
     * Whatever in the parts and rooms offers a state to be watched, a value or a list, is a
     * view-model, however it is called, unless it is itself a node. A view shows state and offers
     * none.
     */
    @ArchTest
    static final ArchRule viewModelsDoNotKnowTheView =
            noClasses()
                    .that(are("ui.parts", "ui.rooms").and(offersState()))
                    .or(nameMatching(".*(ViewModel|FormModel|Session|Answer)(\\$.*)?"))
                    .should()
                    .dependOnClassesThat(in("javafx.scene..", "javafx.stage.."));

    @ArchTest
    static final ArchRule commandLineNeedsNoWindow =
            noClasses()
                    .that(are("cli"))
                    .should()
                    .dependOnClassesThat(in("javafx..").or(are("ui", "app")));

    @ArchTest
    static final ArchRule topLevelIsFreeOfCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    /** So that every file goes out on the one way that knows what must not be replaced. */
    @ArchTest
    static final ArchRule onlyTheStoreWritesFiles =
            noClasses()
                    .that(not(are("store")))
                    .should()
                    .callMethodWhere(writingFiles())
                    .orShould()
                    .dependOnClassesThat(
                            nameMatching(
                                    "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)"
                                            + "|java\\.nio\\.channels\\.FileChannel"));

    @ArchTest
    static final ArchRule filesAreHandedOverToTheOneWayOut =
            noClasses()
                    .that(not(are("store", "settings").or(named("exchange.OutputFiles"))))
                    .should()
                    .dependOnClassesThat(named("store.WholeFile", "store.PrivateFiles"));

    /** A folder that cannot be read fails in two ways of Java's, of which one is overlooked. */
    @ArchTest
    static final ArchRule foldersAreReadInOneWay =
            noClasses()
                    .that(
                            not(
                                    named(
                                            "store.FolderContent",
                                            "settings.TypedFiles",
                                            "store.sqlite.OtherCopies",
                                            "store.sqlite.TemporaryFolders")))
                    .should()
                    .callMethodWhere(readingFolders());

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses().that(not(are("cli"))).should().accessField(System.class, "out");

    /**
     * What a person types is read by {@link org.crampdiary.text.TypedNumber}, in their language.
     */
    @ArchTest
    static final ArchRule typedNumbersAreReadInOneWay =
            noClasses()
                    .that(are("cli", "ui.kit.input", "ui.parts", "ui.rooms"))
                    .should()
                    .callMethod(Double.class, "parseDouble", String.class)
                    .orShould()
                    .callMethod(Double.class, "valueOf", String.class);

    /** Data may have many parts; whoever works with more than six others does too much. */
    @ArchTest
    static final ArchRule nobodyTakesMoreThanSixOthers =
            noConstructors()
                    .that()
                    .areDeclaredInClassesThat(
                            not(assignableTo(Record.class)).and(not(are("model"))))
                    .should(haveMoreThanSixParameters());

    @ArchTest
    static final ArchRule nothingIsReachedStatically =
            noMethods().should().beStatic().andShould().haveName("getInstance");

    /** The package sees itself, the other named ones of ours, Java, and nothing else. */
    private static ArchRule pure(String name, String... others) {
        return classes()
                .that(are(name))
                .should()
                .onlyDependOnClassesThat(are(name).or(are(others)).or(javaOnly()));
    }

    /**
     * Of our own packages, the package sees itself and the other named ones; libraries are free.
     */
    private static ArchRule of(String name, String... others) {
        return classes()
                .that(are(name))
                .should()
                .onlyDependOnClassesThat(
                        are(name).or(are(others)).or(resideOutsideOfPackage(ROOT + "..")));
    }

    private static ArchRule only(
            DescribedPredicate<JavaClass> these, DescribedPredicate<JavaClass> mayKnow) {
        return noClasses().that(not(these)).should().dependOnClassesThat(mayKnow);
    }

    private static DescribedPredicate<JavaClass> are(String... names) {
        return resideInAnyPackage(
                Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    private static ArchCondition<JavaConstructor> haveMoreThanSixParameters() {
        return new ArchCondition<>("have more than six parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = constructor.getRawParameterTypes().size();
                events.add(
                        new SimpleConditionEvent(
                                constructor,
                                count > MOST_PARAMETERS,
                                constructor.getFullName() + " has " + count));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> readingFolders() {
        Pattern reading = Pattern.compile("list|walk|find|newDirectoryStream");
        return DescribedPredicate.describe(
                "read folders",
                call ->
                        call.getTargetOwner().isEquivalentTo(Files.class)
                                && reading.matcher(call.getName()).matches());
    }

    private static DescribedPredicate<JavaMethodCall> writingFiles() {
        Pattern writing =
                Pattern.compile(
                        "write.*|newOutputStream|newBufferedWriter|newByteChannel|move|copy|create.*");
        return DescribedPredicate.describe(
                "write files",
                call ->
                        call.getTargetOwner().isEquivalentTo(Files.class)
                                && writing.matcher(call.getName()).matches());
    }

    private static DescribedPredicate<JavaMethodCall> listeningToABinding() {
        return DescribedPredicate.describe(
                "listen to a binding",
                call ->
                        call.getTargetOwner().isAssignableTo(Binding.class)
                                && List.of("subscribe", "addListener").contains(call.getName()));
    }

    private static DescribedPredicate<JavaClass> offersState() {
        return DescribedPredicate.describe(
                "offer a state to be watched",
                type ->
                        !type.isAssignableTo(Node.class)
                                && type.getAllMethods().stream()
                                        .anyMatch(ArchitectureTest::offersState));
    }

    private static boolean offersState(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && method.getRawReturnType().isAssignableTo(Observable.class);
    }

    private static DescribedPredicate<JavaClass> javaOnly() {
        return resideInAnyPackage("java..", "org.jspecify..");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return nameMatching("org\\.crampdiary\\.(" + String.join("|", names) + ")(\\$.*)?")
                .forSubtype();
    }
}
