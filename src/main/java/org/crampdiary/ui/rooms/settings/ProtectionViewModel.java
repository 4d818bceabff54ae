package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.DiaryProtection;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Switches the protection of the diary on and off, changes what opens it, and tells what lies
 * beside it unprotected. Nothing is changed where it says that something went wrong.
 */
final class ProtectionViewModel {

    private record State(boolean code, Unprotected copies) {}

    static final String BETWEEN_GROUPS = "-";

    /** Kept in the diary as a draft is, from before a code is shown until it is compared. */
    private static final String UNCHECKED = "recovery-code-unchecked";

    private final DiaryProtection protection;
    private final RoomServices services;
    private final Messages messages;
    private final Random random = new Random();
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(this, "step", new Step.Resting());
    private final EarlierCopies copies;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean hasCode;

    ProtectionViewModel(RoomServices services, SecondFolderViewModel second) {
        this.copies = new EarlierCopies(services, second);
        this.services = services;
        this.protection = services.session().protection();
        this.messages = services.messages();
        step.subscribe(now -> protection.codeIsShownProperty().set(isCode(now)));
    }

    private static boolean isCode(Step step) {
        return step instanceof Step.Code || step instanceof Step.CodeCheck;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Those that are not protected as the diary is. */
    EarlierCopies copies() {
        return copies;
    }

    /** Why the last press changed nothing; empty when there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean isOn() {
        return protection.isOn();
    }

    boolean hasCode() {
        return hasCode;
    }

    /** Whether nobody has said since it was made that the code stands on paper. */
    boolean isCodeUnchecked() {
        return hasCode && services.session().drafts().of(UNCHECKED) != null;
    }

    /** Looks what is so. */
    void refresh() {
        if (protection.isOn()) {
            protection.ask(
                    now -> new State(now.hasRecoveryCode(), protection.copies(now)),
                    this::show,
                    failure -> failed(failure, new Step.Resting()));
        } else {
            show(new State(false, Unprotected.NONE));
        }
    }

    private void show(State state) {
        hasCode = state.code();
        copies.show(state.copies());
        if (step.get() instanceof Step.Working) {
            step.set(new Step.Resting());
        }
    }

    void go(Step next) {
        problem.set("");
        step.set(next);
    }

    void cancel() {
        go(new Step.Resting());
    }

    /** The room is left: a code that stands there is not to be seen when it is opened again. */
    void leave() {
        if (isCode(step.get())) {
            services.notices().told(messages.text("protect.code-unchecked"));
        }
        if (!(step.get() instanceof Step.Working)) {
            cancel();
        }
    }

    /** Protects the diary; both are wiped. */
    void switchOn(char[] typed, char[] again, boolean withCode) {
        give(
                "protect.switched-on",
                now -> {
                    now.switchOn(typed);
                    return withCode ? MadeCode.by(now, typed) : MadeCode.NONE;
                },
                typed,
                again);
    }

    void changePassphrase(char[] present, char[] typed, char[] again) {
        give(
                "protect.changed",
                now -> MadeCode.afterChange(now, present, typed),
                typed,
                again,
                present);
    }

    /** Asks for a new passphrase; who came in by the recovery code needs no other. */
    void askForPassphrase() {
        go(protection.isOpenedByCode() ? new Step.Choosing() : new Step.Changing());
    }

    /** The same as {@link #changePassphrase} for who came in by the recovery code. */
    void choosePassphrase(char[] typed, char[] again) {
        give("protect.changed", now -> MadeCode.afterChoice(now, typed), typed, again);
    }

    /** Where the first two of {@code typed} are alike; all are wiped. */
    private void give(String said, Function<Protection, MadeCode> change, char[]... typed) {
        if (Arrays.equals(typed[0], typed[1])) {
            work(change, made -> done(said, made), typed);
        } else {
            wipe(typed);
            problem.set(messages.text("protect.differ"));
        }
    }

    void makeCode(char[] present) {
        work(now -> MadeCode.of(now, present), made -> done("protect.code-made", made), present);
    }

    void switchOff(char[] present) {
        work(
                now -> {
                    now.switchOff(present);
                    return "";
                },
                _ -> done("protect.switched-off", MadeCode.NONE),
                present);
    }

    /** What was typed and is not saved is kept from now on as the diary is, too. */
    private void changed() {
        services.session().drafts().writeLeft();
        refresh();
    }

    private void done(String key, MadeCode made) {
        services.notices().done(messages.text(key));
        changed();
        if (!made.code().isEmpty()) {
            services.session().drafts().keep(UNCHECKED, "");
            step.set(new Step.Code(made.code()));
        }
        problem.set(made.why(messages));
    }

    private <T> void work(
            Function<Protection, T> change, Consumer<? super T> done, char[]... typed) {
        Step before = step.get();
        if (before instanceof Step.Working) {
            wipe(typed);
            return;
        }
        go(new Step.Working());
        services.session().drafts().writeLeft(); // what was sealed before may not be read after
        protection.ask(
                now -> {
                    try {
                        return change.apply(now);
                    } finally {
                        wipe(typed);
                    }
                },
                done,
                failure -> failed(failure, before));
    }

    private static void wipe(char[]... typed) {
        for (char[] letters : typed) {
            Arrays.fill(letters, '\0');
        }
    }

    private void failed(Exception failure, Step before) {
        step.set(before);
        if (failure instanceof Refusal refusal) {
            if (refusal.sentences().getFirst().key().equals(Protection.UNCONFIRMED)) {
                step.set(new Step.Resting());
                changed();
            }
            problem.set(Tasks.sentences(refusal, messages));
        } else {
            services.tasks().report(failure, null);
        }
    }

    /** The code is said to be on paper. */
    void codeWritten(String code) {
        int groups = code.split(BETWEEN_GROUPS, -1).length;
        go(new Step.CodeCheck(code, 1 + random.nextInt(groups)));
    }

    /** It is not on paper yet, or not whole. */
    void showAgain(Step.CodeCheck asked) {
        go(new Step.Code(asked.code()));
    }

    /** Whether what stands on the paper is the code; if not, it is shown again. */
    void checkCode(Step.CodeCheck asked, @Nullable String typed) {
        String group = asked.code().split(BETWEEN_GROUPS, -1)[asked.group() - 1];
        if (typed != null && group.equals(MadeCode.read(typed))) {
            services.session().drafts().forget(UNCHECKED);
            cancel();
            services.notices().done(messages.text("protect.code-right"));
        } else {
            showAgain(asked);
            problem.set(messages.text("protect.code-other"));
        }
    }

    /**
     * Makes copies beside the diary such that its passphrase opens them.
     *
     * @param typed opens them where they have another; wiped
     */
    void protectCopies(List<Path> chosen, char[] typed) {
        Step before = step.get();
        work(
                now -> now.protectCopies(chosen, typed),
                left -> {
                    if (typed.length > 0 && left.size() == chosen.size()) {
                        go(before);
                        problem.set(messages.text("recovery.opens-none"));
                    } else {
                        refresh();
                        copies.sayProtected(chosen, left);
                    }
                },
                typed);
    }

    /** Only after a yes. */
    void delete(Step.Deleting chosen) {
        if (chosen.elsewhere()) {
            cancel();
            copies.deleteElsewhere(chosen.copies());
            return;
        }
        work(
                now -> {
                    now.removeCopies(chosen.copies());
                    return chosen.copies();
                },
                deleted -> {
                    refresh();
                    copies.sayDeleted(deleted);
                });
    }
}
