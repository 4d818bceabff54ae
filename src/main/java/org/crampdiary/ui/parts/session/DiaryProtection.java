package org.crampdiary.ui.parts.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;

/** Whether the open diary is protected, and the only way to change that. For the FX thread. */
public final class DiaryProtection {

    private final DiaryStore store;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper on;
    private Elsewhere elsewhere = List::of;
    private boolean openedByCode;
    private final BooleanProperty codeIsShown = new SimpleBooleanProperty(this, "codeIsShown");

    DiaryProtection(DiaryStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
        this.on = new ReadOnlyBooleanWrapper(this, "on", store.protection().isOn());
        this.openedByCode = store.protection().isOpenedByCode();
    }

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    /** See {@link Protection#isOpenedByCode}. */
    public boolean isOpenedByCode() {
        return openedByCode;
    }

    /** Whether a recovery code stands on the screen, to be written down. */
    public BooleanProperty codeIsShownProperty() {
        return codeIsShown;
    }

    /** Where the program keeps something of the diary that does not lie beside it. */
    public interface Elsewhere {
        List<Path> files() throws IOException;
    }

    /** Looks at such files too. */
    public void lookAlso(Elsewhere files) {
        elsewhere = files;
    }

    /**
     * What is not protected as the diary is, beside it and elsewhere; asked in the background.
     *
     * @param now the protection of the diary
     */
    public Unprotected copies(Protection now) {
        Unprotected beside = now.copies();
        Set<Path> plain = new LinkedHashSet<>(beside.plain());
        try {
            plain.addAll(now.among(elsewhere.files()).plain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unprotected(List.copyOf(plain), beside.others());
    }

    /** What is to be said, and what is so now. */
    private record Answer(Runnable said, boolean on, boolean openedByCode) {

        private Answer(Runnable said, Protection now) {
            this(said, now.isOn(), now.isOpenedByCode());
        }
    }

    /** Asks about copies, or changes them. */
    public interface Asking<T> {
        T of(Protection protection) throws IOException;
    }

    /**
     * Asks or changes something in the background.
     *
     * @param failed gets a {@link Refusal} when nothing was changed, or it is not certain
     */
    public <T> void ask(
            Function<? super Protection, ? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        tasks.write(
                () -> answer(work, done, failed),
                answer -> {
                    on.set(answer.on());
                    openedByCode = answer.openedByCode();
                    answer.said().run();
                },
                failed);
    }

    /** Also what was refused may have been done: {@link Protection#UNCONFIRMED}. */
    private <T> Answer answer(
            Function<? super Protection, ? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        Protection protection = store.protection();
        try {
            T result = work.apply(protection);
            return new Answer(() -> done.accept(result), protection);
        } catch (Refusal e) {
            return new Answer(() -> failed.accept(e), protection);
        }
    }

    /** The same with copies on another disk, however slow it is; saving does not wait for it. */
    public <T> void askBeside(
            Asking<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        tasks.beside(() -> work.of(store.protection()), done, failed);
    }
}
