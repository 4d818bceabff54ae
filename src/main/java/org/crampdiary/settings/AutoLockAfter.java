package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a protected diary locks itself because nobody touches it.
 *
 * @param lockAfterMinutes one of {@link #CHOICES}; null: {@link #USUAL}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AutoLockAfter(@Nullable Integer lockAfterMinutes) {

    /** In minutes; 0 is never. */
    public static final List<Integer> CHOICES = List.of(5, 10, 30, 0);

    private static final int USUAL = 10;

    /** Product's own choice: 36 letters and digits are on paper long before. */
    private static final int WRITING = 30;

    public static final AutoLockAfter DEFAULT = new AutoLockAfter(null);

    public AutoLockAfter {
        if (lockAfterMinutes != null && !CHOICES.contains(lockAfterMinutes)) {
            lockAfterMinutes = null; // somebody has changed the file by hand
        }
    }

    /** In minutes; 0 is never. */
    public int minutes() {
        return lockAfterMinutes == null ? USUAL : lockAfterMinutes;
    }

    /**
     * How long nobody touches it; empty for never.
     *
     * @param codeIsShown whether a recovery code is being written down, which is shown only once
     */
    public Optional<Duration> after(boolean codeIsShown) {
        int most = codeIsShown ? Math.max(minutes(), WRITING) : minutes();
        return minutes() == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(most));
    }
}
