package org.crampdiary.store.recovery;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.ProtectedFile;

/**
 * What may help who has forgotten the passphrase of a diary, as far as the files tell without it.
 *
 * @param code whether the diary has a recovery code
 * @param plain how many backups anybody can open
 * @param others how many backups have another passphrase than the diary
 */
public record OtherWays(Code code, int plain, int others) {

    private static final Logger LOG = System.getLogger(OtherWays.class.getName());

    /** The folder of the backups cannot be read. */
    public static final OtherWays UNKNOWN = new OtherWays(Code.UNKNOWN, 0, 0);

    /** Whether a recovery code was made. */
    public enum Code {
        MADE,
        NONE,
        /** The diary is missing, or its beginning is damaged. */
        UNKNOWN
    }

    /** Those of a diary among copies of it; a copy that cannot be read is no way. */
    public static OtherWays of(Path diary, List<Path> copies) {
        int plain = 0;
        int others = 0;
        byte[] beginning = beginning(diary);
        for (Path copy : copies) {
            try {
                if (!ProtectedFile.is(copy)) {
                    plain += Files.isRegularFile(copy) ? 1 : 0;
                } else if (!ProtectedFile.sharesPassphrase(beginning, copy)) {
                    others++;
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a copy cannot be looked at", e);
            }
        }
        return new OtherWays(code(diary), plain, others);
    }

    /** Read once, since the diary may be put back and opened meanwhile. */
    private static byte[] beginning(Path diary) {
        try {
            return ProtectedFile.beginning(diary);
        } catch (IOException e) {
            LOG.log(Level.INFO, "nobody can say which copies have its passphrase", e);
            return new byte[0];
        }
    }

    private static Code code(Path diary) {
        try {
            return ProtectedFile.hasRecoveryCode(diary) ? Code.MADE : Code.NONE;
        } catch (IOException | Refusal e) {
            LOG.log(Level.INFO, "nobody can say whether there is a recovery code", e);
            return Code.UNKNOWN;
        }
    }
}
