package org.crampdiary.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the person tried over time, by their own verdict.
 *
 * @param groups the best verdict first, what has none last; none when nothing was tried
 * @param more how many there are beyond those, at least 0
 */
public record TriedSoFar(List<Group> groups, int more) {

    /** So many are told: what a doctor takes in at a glance. */
    private static final int MOST = 14;

    /**
     * What has the same verdict.
     *
     * @param verdict null when the person did not say
     */
    public record Group(@Nullable Verdict verdict, List<Tried> tried) {

        public Group {
            tried = List.copyOf(tried);
        }
    }

    public TriedSoFar {
        groups = List.copyOf(groups);
    }

    /** Null when the person was never asked. */
    static @Nullable TriedSoFar of(Profile profile) {
        List<Tried> all = profile.tried();
        if (all == null) {
            return null;
        }
        Listed<Tried> listed =
                Listed.first(
                        MOST,
                        all.stream()
                                .sorted(
                                        Comparator.comparing(
                                                Tried::verdict,
                                                Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList());
        List<Group> groups =
                listed.shown().stream()
                        .map(tried -> new Verdicted(tried.verdict()))
                        .distinct()
                        .map(same -> same.group(listed.shown()))
                        .toList();
        return new TriedSoFar(groups, listed.more());
    }

    private record Verdicted(@Nullable Verdict verdict) {

        Group group(List<Tried> all) {
            return new Group(
                    verdict,
                    all.stream()
                            .filter(tried -> Objects.equals(tried.verdict(), verdict))
                            .toList());
        }
    }
}
