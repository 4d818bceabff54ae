import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what of Java's own modules the runtime is made without, a path in each line, as {@code
 * jlink --exclude-resources=@FILE} reads it. Of each package the file with the shortest name stays,
 * since jlink makes no module that has not all its packages.
 */
final class LeftOut {

    private static final Path MODULES =
            FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");

    /** Asked of every class in which beans are looked for. */
    private static final String KEPT = "javax/swing/SwingContainer.class";

    /**
     * Swing, sound, and what XSLT's compiler writes classes by. No window of Java's own is ever
     * opened ({@code java.awt.headless}); what draws and prints without one names Swing only where
     * it would ask in a dialog. Nothing is heard, nor transformed by such style sheets. X11's part
     * stays: what asks for fonts on paper passes through it.
     */
    private static final List<String> FOLDERS =
            List.of(
                    "java.desktop/com/sun/java/swing",
                    "java.desktop/com/sun/media/sound",
                    "java.desktop/com/sun/swing",
                    "java.desktop/java/awt/doc-files",
                    "java.desktop/javax/swing",
                    "java.desktop/sun/swing",
                    "java.xml/com/sun/org/apache/bcel");

    private LeftOut() {}

    public static void main(String[] args) throws IOException {
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(MODULES.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .collect(Collectors.groupingBy(Path::getParent))
                        .values()
                        .forEach(LeftOut::printAllButOne);
            }
        }
    }

    private static void printAllButOne(List<Path> ofPackage) {
        ofPackage.stream()
                .sorted(Comparator.comparingInt(LeftOut::length).thenComparing(Path::toString))
                .skip(1)
                .map(file -> "/" + MODULES.relativize(file))
                .filter(file -> !file.endsWith(KEPT))
                .forEach(System.out::println);
    }

    private static int length(Path file) {
        return file.toString().length();
    }
}
