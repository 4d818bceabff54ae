package org.crampdiary.ui.parts.visit;

/**
 * A visit's form that is open.
 *
 * @param key names the draft that is kept of it
 * @param existing whether the visit is in the diary already
 * @param restored whether a draft was typed into it
 */
public record OpenVisit(
        String key,
        VisitFormModel model,
        VisitSubjects subjects,
        boolean existing,
        boolean restored) {

    static final String NEW = "new-visit";

    static String key(String id) {
        return "visit:" + id;
    }
}
