package org.crampdiary.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a Java of its own, which draws as this one does. */
final class ChildJava {

    private static final List<String> FROM_HERE =
            List.of("glass.platform", "prism.order", "java.util.logging.config.file");

    private ChildJava() {}

    /** Not started yet; errors go to its output. */
    static ProcessBuilder of(Class<?> program, Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Without the agent that measures the branches: two would write to one file.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent"))
                .forEach(command::add);
        FROM_HERE.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(program.getName(), folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true);
    }
}
