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

    /** What the card shows. */
    sealed interface Step {

        /** What can be done. */
        record Resting() implements Step {}

        /** A second or so. */
        record Working() implements Step {}

        record SwitchingOn() implements Step {}

        record Changing() implements Step {}

        record MakingCode() implements Step {}

        record SwitchingOff() implements Step {}

        /** The recovery code, to be written down. */
        record Code(String code) implements Step {}

        /** Whether it was: {@code group} of it is to be typed, counted from 1. */
        record CodeCheck(String code, int group) implements Step {}

        /** Whether the copies are to be deleted for good. */
        record Deleting(List<Path> copies) implements Step {}
    }

    /**
     * What lies beside the diary.
     *
     * @param plain can be read by anybody
     * @param others need another passphrase
     */
    record Copies(List<Path> plain, List<Path> others) {

        static final Copies NONE = new Copies(List.of(), List.of());
    }

    private record State(boolean code, Copies copies) {}

    private static final String BETWEEN_GROUPS = "-";

    private final DiaryProtection protection;
    private final RoomServices services;
    private final Messages messages;
    private final Random random = new Random();
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(this, "step", new Step.Resting());
    private final ReadOnlyObjectWrapper<Copies> copies =
            new ReadOnlyObjectWrapper<>(this, "copies", Copies.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean hasCode;

    ProtectionViewModel(RoomServices services) {
        this.services = services;
        this.protection = services.session().protection();
        this.messages = services.messages();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Copies> copiesProperty() {
        return copies.getReadOnlyProperty();
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

    /** Looks what is so. */
    void refresh() {
        if (protection.isOn()) {
            protection.ask(
                    ProtectionViewModel::state,
                    this::show,
                    failure -> failed(failure, new Step.Resting()));
        } else {
            show(new State(false, Copies.NONE));
        }
    }

    private static State state(Protection now) {
        return new State(
                now.hasRecoveryCode(),
                new Copies(now.plainCopies(), now.copiesOfOtherPassphrases()));
    }

    private void show(State state) {
        hasCode = state.code();
        copies.set(state.copies());
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
        if (!(step.get() instanceof Step.Working)) {
            cancel();
        }
    }

    /** Protects the diary; all three are wiped. */
    void switchOn(char[] typed, char[] again, boolean withCode) {
        if (!Arrays.equals(typed, again)) {
            differ(typed, again);
            return;
        }
        work(
                now -> {
                    now.switchOn(typed);
                    return withCode ? MadeCode.by(now, typed) : MadeCode.NONE;
                },
                made -> done("protect.switched-on", made),
                typed,
                again);
    }

    void changePassphrase(char[] present, char[] typed, char[] again) {
        if (!Arrays.equals(typed, again)) {
            differ(typed, again, present);
            return;
        }
        work(
                now -> {
                    boolean coded = now.hasRecoveryCode();
                    now.changePassphrase(present, typed);
                    return coded ? MadeCode.by(now, typed) : MadeCode.NONE;
                },
                made -> done("protect.changed", made),
                present,
                typed,
                again);
    }

    void makeCode(char[] present) {
        work(
                now -> new String(now.makeRecoveryCode(present)),
                code -> done("protect.code-made", new MadeCode(code, null)),
                present);
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

    private void differ(char[]... typed) {
        wipe(typed);
        problem.set(messages.text("protect.differ"));
    }

    private void done(String key, MadeCode made) {
        services.notices().done(messages.text(key));
        refresh();
        if (!made.code().isEmpty()) {
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

    /** Whether what stands on the paper is the code; if not, it is shown again. */
    void checkCode(Step.CodeCheck asked, @Nullable String typed) {
        String group = asked.code().split(BETWEEN_GROUPS, -1)[asked.group() - 1];
        if (typed != null && group.equals(MadeCode.read(typed))) {
            cancel();
            services.notices().done(messages.text("protect.code-right"));
        } else {
            go(new Step.Code(asked.code()));
            problem.set(messages.text("protect.code-other"));
        }
    }

    /** Makes plain copies such that the passphrase opens them. */
    void protectCopies() {
        List<Path> plain = copies.get().plain();
        work(
                now -> now.protectCopies(plain, new char[0]),
                left -> {
                    refresh();
                    services.notices()
                            .done(
                                    messages.text(
                                            "protect.copies-protected",
                                            plain.size() - left.size(),
                                            left.size()));
                });
    }

    /** Only after a yes. */
    void delete(List<Path> chosen) {
        work(
                now -> {
                    now.removeCopies(chosen);
                    return chosen.size();
                },
                count -> {
                    refresh();
                    services.notices().done(messages.text("protect.copies-deleted", count));
                });
    }
}
