/**
 * Diaries that are protected by a passphrase: their format, their keys, and what is taken down
 * while they are locked.
 *
 * <p>How a window uses it, all of it on the writing thread but where it says otherwise. At the
 * start {@link org.crampdiary.store.protection.ProtectedFile#is} says whether to ask for a
 * passphrase; the answer goes into a {@link org.crampdiary.store.protection.Keyring}, and {@code
 * SqliteDiaryStore.open(file, clock, keyring)} gives the store or a {@link
 * org.crampdiary.model.Refusal}: those of {@link org.crampdiary.store.recovery.Recovery#SHUT} leave
 * the question standing, {@code refusal.protected-header} and {@code refusal.protected-damaged}
 * lead to the recovery room (they are among {@link
 * org.crampdiary.store.recovery.Recovery#CONTENT}), which is given the same keyring by {@code new
 * SqliteRecovery(file, clock, keyring)} so that it can look into protected backups. Then the
 * keyring is closed: the store has its key. To lock: save the drafts, let the writing thread end
 * what it does, {@code store.close()}, which drops the key and the lock on the file, and drop every
 * node and view-model that knows a snapshot. While locked, {@link
 * org.crampdiary.store.protection.LockedCramps} takes down starts and stops; opening takes them in
 * (the running one stays the running one), so the window does nothing about them but show the
 * clock. Switching on and off, changing the passphrase, and the recovery code are {@link
 * org.crampdiary.store.Protection}, from {@code store.protection()}.
 */
@NullMarked
package org.crampdiary.store.protection;

import org.jspecify.annotations.NullMarked;
