package org.crampdiary.text;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * One cramp in one line of words, such as "01:40 6 min · left calf · 8 of 10 · woke you". What is
 * not known is left out; the note is not part of it.
 *
 * @param when the clock time, or that it is not known
 * @param what how long, where and how bad; that nothing of it is known when so
 * @param more waking, remedies, what came with it and after it; may be empty
 */
public record CrampLine(String when, String what, String more) {

    private static final String BETWEEN = " · ";

    public static CrampLine of(Cramp cramp, Messages messages) {
        var start = cramp.localStart();
        String when =
                start == null
                        ? messages.text("crampline.time-unknown")
                        : messages.formats().time(start.toLocalTime());
        List<String> what = what(cramp, messages);
        return new CrampLine(
                when,
                what.isEmpty() ? messages.text("crampline.no-details") : String.join(BETWEEN, what),
                String.join(BETWEEN, more(cramp, messages)));
    }

    /** The whole line. */
    public String text() {
        String start = when + "  " + what;
        return more.isEmpty() ? start : start + BETWEEN + more;
    }

    private static List<String> what(Cramp cramp, Messages messages) {
        List<String> parts = new ArrayList<>();
        String duration = duration(cramp, messages);
        if (duration != null) {
            parts.add(duration);
        }
        if (!cramp.sites().isEmpty()) {
            parts.add(SiteNames.of(cramp.sites(), messages));
        }
        if (cramp.severity() != null) {
            parts.add(messages.text("crampline.severity", cramp.severity()));
        }
        return parts;
    }

    private static @Nullable String duration(Cramp cramp, Messages messages) {
        boolean ongoing = Boolean.TRUE.equals(cramp.ongoing());
        if (cramp.durationSeconds() == null) {
            return ongoing ? messages.text("crampline.running") : null;
        }
        String duration = messages.formats().duration(cramp.durationSeconds());
        return ongoing ? messages.text("crampline.at-least", duration) : duration;
    }

    private static List<String> more(Cramp cramp, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (cramp.wokeThePerson()) {
            parts.add(messages.text("crampline.woke"));
        }
        Double awake = cramp.minutesToResleep();
        if (awake != null) {
            parts.add(messages.text("crampline.awake", messages.formats().duration(awake * 60)));
        }
        cramp.remedyUses().forEach(use -> parts.add(remedy(use, messages)));
        if (cramp.remedies() != null && cramp.remedies().isEmpty()) {
            parts.add(messages.text("crampline.nothing-tried"));
        }
        List<Symptom> symptoms = cramp.symptoms();
        if (symptoms != null) {
            symptoms.forEach(symptom -> parts.add(messages.name(symptom)));
        }
        Double sore = cramp.sorenessHours();
        if (sore != null && sore > 0) {
            parts.add(messages.text("crampline.sore", messages.formats().duration(sore * 3600)));
        }
        return parts;
    }

    static String remedy(RemedyUse use, Messages messages) {
        String name =
                use.remedy() == null
                        ? messages.text("crampline.unnamed-remedy")
                        : messages.name(use.remedy());
        return use.effect() == null ? name : messages.text("crampline.remedy", name, use.effect());
    }
}
