import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.DeadCodeOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassFile.LineNumbersOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Writes the classes of all jars in a folder anew, without what only a debugger asks for, since the
 * cache of classes would hold that too and each start would read it: the names of local variables,
 * and of libraries the numbers of lines. Those compiled for Java 5 get the form of Java 8: older
 * ones are taken into no cache, and are checked in an older, slower way at each start. Arguments:
 * the folder, and the beginning of the name of the jar that keeps its lines.
 */
final class LeanClasses {

    private final Map<String, JarFile> jarOf = new HashMap<>();
    private final ClassHierarchyResolver hierarchy =
            ClassHierarchyResolver.ofResourceParsing(this::content)
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    // what a library can do without, and is not there
                    .orElse(_ -> ClassHierarchyInfo.ofInterface())
                    .cached();

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        LeanClasses all = new LeanClasses(jars);
        for (Path jar : jars) {
            all.write(jar, jar.getFileName().toString().startsWith(args[1]));
        }
    }

    private LeanClasses(List<Path> jars) throws IOException {
        for (Path jar : jars) {
            JarFile open = new JarFile(jar.toFile());
            open.stream().forEach(entry -> jarOf.putIfAbsent(entry.getName(), open));
        }
    }

    private void write(Path jar, boolean withLines) throws IOException {
        ClassFile classes =
                ClassFile.of(
                        ConstantPoolSharingOption.NEW_POOL,
                        DeadCodeOption.KEEP_DEAD_CODE,
                        DebugElementsOption.DROP_DEBUG,
                        withLines
                                ? LineNumbersOption.PASS_LINE_NUMBERS
                                : LineNumbersOption.DROP_LINE_NUMBERS,
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(hierarchy));
        Path next = jar.resolveSibling("next");
        try (JarFile old = new JarFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(next))) {
            for (JarEntry entry : Collections.list(old.entries())) {
                byte[] content;
                try (InputStream in = old.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                JarEntry same = new JarEntry(entry.getName());
                same.setTime(entry.getTime());
                out.putNextEntry(same);
                out.write(isClass(entry.getName()) ? lean(classes, content) : content);
                out.closeEntry();
            }
        }
        Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("module-info.class");
    }

    private static byte[] lean(ClassFile classes, byte[] content) {
        return classes.transformClass(
                classes.parse(content),
                // the bodies, too: only what is written anew is leaner
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                        .andThen((type, element) -> {
                            if (element instanceof ClassFileVersion version
                                    && version.majorVersion() < ClassFile.JAVA_6_VERSION) {
                                type.withVersion(ClassFile.JAVA_8_VERSION, 0);
                            } else {
                                type.with(element);
                            }
                        }));
    }

    private InputStream content(ClassDesc type) {
        String name = type.descriptorString();
        String file = name.substring(1, name.length() - 1) + ".class";
        JarFile jar = jarOf.get(file);
        try {
            return jar == null
                    ? ClassLoader.getSystemResourceAsStream(file)
                    : jar.getInputStream(jar.getEntry(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
