package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of which diaries the person was told that they lie where another computer may have them too.
 *
 * @param toldPlaces the paths of these diaries, the last one at the end
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ToldPlaces(List<String> toldPlaces) {

    public static final ToldPlaces NONE = new ToldPlaces(List.of());

    /** Nobody has more diaries; one that was forgotten here is told of again. */
    private static final int MOST = 20;

    /**
     * @param toldPlaces null, or with nothing in a place, where the file is older or was changed by
     *     hand
     */
    public ToldPlaces(@Nullable List<@Nullable String> toldPlaces) {
        this.toldPlaces =
                toldPlaces == null
                        ? List.of()
                        : toldPlaces.stream().filter(Objects::nonNull).toList();
    }

    /** Whether the person knows of this diary. */
    public boolean has(Path diary) {
        return toldPlaces.contains(diary.toString());
    }

    /** The same after the person was told of one. */
    public ToldPlaces with(Path diary) {
        List<String> before =
                toldPlaces.subList(Math.max(0, toldPlaces.size() - MOST + 1), toldPlaces.size());
        return new ToldPlaces(Stream.concat(before.stream(), Stream.of(diary.toString())).toList());
    }
}
