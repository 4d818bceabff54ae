package org.crampdiary.cli;

import org.crampdiary.settings.Program;
import picocli.CommandLine.IVersionProvider;

/** The version line of {@code --version}. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Cramp Diary " + Program.version()};
    }
}
