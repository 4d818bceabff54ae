package org.crampdiary.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.store.protection.Keyring;

/**
 * Whether an open diary is protected by a passphrase, and how that is changed. As with every method
 * of {@link DiaryStore}: what is said is durable when it returns, and a {@link
 * org.crampdiary.model.Refusal} means that nothing was changed, but for {@link #UNCONFIRMED}. Each
 * takes about a second, or longer for many copies: for the writing thread.
 *
 * <p>Passphrases stay the caller's, who wipes them afterwards; wherever one is asked for that
 * already opens the diary, its recovery code does as well.
 */
public interface Protection {

    /** The refusal that says that all was done, and that the disk did not confirm it. */
    String UNCONFIRMED = "refusal.protection-unconfirmed";

    /** The fewest characters of a passphrase. */
    int SHORTEST = 8;

    /** Whether the diary's file is protected. */
    boolean isOn();

    /** Lets a keyring open the diary as it is protected now; nothing when it is not. */
    void teach(Keyring keyring);

    /**
     * Something small, as the diary lies in its file: sealed where that is protected, else as it
     * is.
     */
    byte[] sealed(byte[] plain);

    /**
     * What a file holds that was written by {@link #sealed}, also before the recovery code was made
     * or the diary was protected.
     *
     * @throws IOException when it cannot be read
     * @throws org.crampdiary.model.Refusal when it is damaged, or was sealed with another
     *     passphrase
     */
    byte[] opened(Path file) throws IOException;

    /** Whether a recovery code opens it too. */
    boolean hasRecoveryCode();

    /**
     * Protects the diary, after a verified backup, which is then one of the plain {@link #copies}.
     * The plain file is gone as soon as the protected one, read back and found equal, stands in its
     * place.
     *
     * @throws org.crampdiary.model.Refusal also when the passphrase is too short
     */
    void switchOn(char[] passphrase);

    /**
     * Makes a plain file of the diary again, after a verified backup. Protected backups stay so.
     *
     * @throws org.crampdiary.model.Refusal also when the passphrase is not right
     */
    void switchOff(char[] passphrase);

    /**
     * Gives the diary a new passphrase and a new key, after a verified backup. The old recovery
     * code does not open it any more; backups made before keep the old passphrase and are then the
     * others of {@link #copies}.
     *
     * @throws org.crampdiary.model.Refusal also when {@code now} is not right or {@code next} is
     *     too short
     */
    void changePassphrase(char[] now, char[] next);

    /** Whether the diary was opened by its recovery code, and has had no new passphrase since. */
    boolean isOpenedByCode();

    /**
     * The same as {@link #changePassphrase} for who has just typed the recovery code.
     *
     * @throws org.crampdiary.model.Refusal also when {@code next} is too short
     * @throws IllegalStateException when it was not opened by its recovery code
     */
    void choosePassphrase(char[] next);

    /**
     * Makes a recovery code, in place of an earlier one. It is kept nowhere: to be shown or printed
     * at once.
     *
     * @return nine groups of four letters or digits with hyphens between; to be wiped
     * @throws org.crampdiary.model.Refusal also when the passphrase is not right
     */
    char[] makeRecoveryCode(char[] passphrase);

    /**
     * Copies that are not protected as the diary is.
     *
     * @param plain anybody can read
     * @param others need another passphrase
     */
    record Unprotected(List<Path> plain, List<Path> others) {

        public static final Unprotected NONE = new Unprotected(List.of(), List.of());

        public Unprotected {
            plain = List.copyOf(plain);
            others = List.copyOf(others);
        }
    }

    /** Those beside the diary: backups, what was set aside or put into quarantine. */
    Unprotected copies();

    /**
     * Those among files elsewhere, such as of a second folder; none while protection is off. As
     * slow as what they lie on: saving does not wait for it, nor for {@link #protectCopies} and
     * {@link #removeCopies}.
     */
    Unprotected among(List<Path> files);

    /**
     * Writes copies anew, each verified and in one step, so that the diary's present passphrase
     * opens them.
     *
     * @param copies of {@link #copies} or {@link #among}
     * @param passphrase that opens those that are protected
     * @return those that could not be read with it, or are damaged, and stay as they are
     */
    List<Path> protectCopies(List<Path> copies, char[] passphrase);

    /**
     * Removes copies for good; only after a yes.
     *
     * @param copies of {@link #copies} or {@link #among}
     */
    void removeCopies(List<Path> copies);
}
