package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in whatever option: one sentence and a documented exit code. */
final class OddArgumentsTest {

    @TempDir private Path folder;

    @Test
    void everyOddValueIsAnsweredInOneSentence() throws Exception {
        ChildProgram program = new ChildProgram(folder);
        Path work = Files.createDirectory(folder.resolve("work"));
        List<String> said = program.run(OddArguments.class, work).out().lines().toList();
        assertThat(said.subList(0, said.size() - 1)).isEmpty();
        assertThat(said.getLast()).matches("\\d{4} cases, \\d{3,4} of them done");
        System.out.println(said.getLast());
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThat(work).isDirectoryNotContaining("glob:**/null*.*");
    }
}
