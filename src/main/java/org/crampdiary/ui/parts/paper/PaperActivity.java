package org.crampdiary.ui.parts.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Folded;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Activities as they stand in a box: what it was, or the beginning of the word, and its minutes,
 * parted by semicolons, such as {@code walking 30; travel}.
 */
record PaperActivity(Messages messages) {

    private static final Pattern NAME_AND_MINUTES = Pattern.compile("(.*?)\\s*(\\d.*)?");

    /** Reads a number of minutes. */
    interface Minutes {
        @Nullable Double read(String typed);
    }

    /**
     * One of them.
     *
     * @throws Unreadable when no activity begins so, or more than one
     */
    Activity read(String typed, Minutes minutes) {
        Matcher parts = NAME_AND_MINUTES.matcher(typed);
        if (!parts.matches() || parts.group(1).isEmpty()) {
            throw unclear();
        }
        ActivityType type = type(Folded.of(parts.group(1)));
        String number = parts.group(2);
        if (number != null && type == ActivityType.NONE) {
            throw unclear();
        }
        return new Activity(type, number == null ? null : minutes.read(number), null);
    }

    /** A whole name first: it may be how another one begins. */
    private ActivityType type(String word) {
        List<ActivityType> begun = new ArrayList<>();
        for (ActivityType type : ActivityType.values()) {
            String name = Folded.of(messages.name(type));
            if (name.equals(word)) {
                return type;
            }
            if (name.startsWith(word)) {
                begun.add(type);
            }
        }
        if (begun.size() != 1) {
            throw unclear();
        }
        return begun.getFirst();
    }

    /** Whether one of several is that there was none. */
    boolean contradict(List<Activity> all) {
        return all.size() > 1 && all.stream().anyMatch(one -> one.type() == ActivityType.NONE);
    }

    Unreadable unclear() {
        String example = messages.name(ActivityType.WALKING) + " 30";
        return new Unreadable(Phrase.of("paper.no-activity", example));
    }

    /** As one would write them. */
    String said(List<Activity> all) {
        return all.stream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(Activity one) {
        String name = one.type() == null ? "–" : messages.name(one.type());
        return one.minutes() == null
                ? name
                : name + " " + messages.formats().number(one.minutes(), 0);
    }
}
