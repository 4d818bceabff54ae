package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The file of an open diary: whether it is still the one that was opened, as we left it. Programs
 * that keep folders alike replace files; what we save would then go into one without a name.
 */
interface OpenedFile {

    /** Its content, to be read and written. */
    DiaryDatabase open() throws SQLException, IOException;

    /** Whether another file, or none, is where it was; its folder is there. */
    boolean isReplaced() throws IOException;

    /** Whether somebody else wrote into it, and it has to be read anew. */
    boolean isChanged() throws IOException;

    /** To be called when something was saved in it, or all of it was read. */
    void saved() throws IOException;

    /** To be called when saving failed: until the next saving, size and time say nothing. */
    void failed();
}
