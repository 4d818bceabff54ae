package org.crampdiary.ui.parts.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be in the diary and what must stand in the forms, in the simplest words. */
final class TypedTexts {

    private final FormKind kind;

    /** What was typed at a place and neither saved nor cancelled. */
    final Map<Integer, String> unsaved = new HashMap<>();

    private List<List<String>> saved = new ArrayList<>();
    private final Deque<List<List<String>>> before = new ArrayDeque<>();
    private final Deque<List<List<String>>> after = new ArrayDeque<>();
    private final Map<Object, String> written = new HashMap<>();
    private @Nullable Cancelled cancelled;

    private record Cancelled(int place, String text) {}

    TypedTexts(FormKind kind, List<List<String>> saved) {
        this.kind = kind;
        this.saved = saved;
    }

    private boolean isNew(int place) {
        return kind.lastIsNew() && place == kind.places() - 1;
    }

    /** What the form of a place shows when it is opened. */
    String shown(int place) {
        String typed = unsaved.get(place);
        return typed != null ? typed : isNew(place) ? "" : saved.get(place).getFirst();
    }

    List<String> saved(int place) {
        return saved.get(place);
    }

    void save(int place, Object form, String text) {
        List<List<String>> next = new ArrayList<>(saved);
        List<String> texts = new ArrayList<>(isNew(place) ? saved.get(place) : List.of());
        texts.remove(written.getOrDefault(form, "not saved yet"));
        texts.add(text);
        next.set(place, texts.stream().sorted().toList());
        written.put(form, text);
        if (!next.equals(saved)) {
            before.push(saved);
            after.clear();
            saved = next;
        }
        unsaved.remove(place);
    }

    void undo() {
        swap(before, after);
    }

    void redo() {
        swap(after, before);
    }

    private void swap(Deque<List<List<String>>> from, Deque<List<List<String>>> to) {
        if (!from.isEmpty()) {
            to.push(saved);
            saved = from.pop();
        }
    }

    void cancel(int place) {
        String text = unsaved.remove(place);
        if (text != null) {
            cancelled = new Cancelled(place, text);
        }
    }

    /** Takes back what was cancelled last; the place, or -1 when there is nothing. */
    int goOn() {
        Cancelled back = cancelled;
        if (back == null) {
            return -1;
        }
        String newer = unsaved.put(back.place(), back.text());
        cancelled = newer == null ? null : new Cancelled(back.place(), newer);
        return back.place();
    }

    /** Neither undo nor the notice outlive the rooms. */
    void forgetSteps() {
        before.clear();
        after.clear();
        cancelled = null;
    }
}
