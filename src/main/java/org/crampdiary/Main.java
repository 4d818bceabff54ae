package org.crampdiary;

import org.crampdiary.cli.CrampDiary;

/** The program's entry: hands over to the command line, which opens the window when asked nothing. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(CrampDiary.run(args, App::open));
    }
}
