package org.crampdiary.store.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampdiary.model.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondNameTest {

    @TempDir Path folder;

    @Test
    void aHardLinkIsSaidUnderBothNamesAndACopyOrALinkIsNot() throws IOException {
        Path diary = Files.writeString(folder.resolve("diary.cramps"), "a diary");
        Path link = Files.createSymbolicLink(folder.resolve("link"), diary);
        Files.copy(diary, folder.resolve("copy.cramps"));
        assertThat(SecondName.sayings(diary)).isEmpty();
        assertThat(SecondName.sayings(link)).isEmpty();
        Path other = Files.createLink(folder.resolve("other.cramps"), diary);
        assertThat(SecondName.sayings(diary))
                .containsExactly(Phrase.of("place.second-name", "diary.cramps"));
        assertThat(SecondName.sayings(other))
                .containsExactly(Phrase.of("place.second-name", "other.cramps"));
        assertThat(SecondName.sayings(link)).hasSize(1);
        Files.delete(other);
        assertThat(SecondName.sayings(diary)).isEmpty();
    }

    @Test
    void ofWhatIsNotThereNothingIsSaid() {
        assertThat(SecondName.sayings(folder.resolve("none"))).isEmpty();
    }
}
