package org.crampdiary.ui.parts.visit;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.crampdiary.model.TextLimit;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.TextInput;
import org.crampdiary.ui.parts.form.Answer;
import org.crampdiary.ui.parts.form.Draft;
import org.crampdiary.ui.parts.form.TextAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What came of a visit, in the two parts of the page's reply to tear off: what was agreed, and when
 * to come back. The diary keeps one text; its last line that begins with the words for coming back,
 * in any language, begins the second part. What is not touched stays exactly as it was recorded.
 */
final class ReplyAnswer implements Answer<String> {

    private static final String BACK = "summary.reply.back";

    private final TextInput agreed = new TextInput();
    private final TextInput back = new TextInput();
    private final String heading;
    private @Nullable String recorded;
    private Parts shown = new Parts("", "");

    private record Parts(String agreed, String back) {}

    /** Begins the second part as people read it in the language of {@code messages}. */
    ReplyAnswer(Messages messages) {
        this.heading = messages.text(BACK);
    }

    TextInput agreed() {
        return agreed;
    }

    TextInput back() {
        return back;
    }

    private static Parts parts(String text) {
        return Arrays.stream(Language.values())
                .map(language -> new Messages(language).text(BACK))
                .flatMap(heading -> parts(text, heading))
                .findFirst()
                .orElseGet(() -> new Parts(text, ""));
    }

    private static Stream<Parts> parts(String text, String heading) {
        int line = ("\n" + text).lastIndexOf("\n" + heading);
        return line < 0
                ? Stream.empty()
                : Stream.of(
                        new Parts(
                                text.substring(0, line).strip(),
                                text.substring(line + heading.length()).strip()));
    }

    @Override
    public void show(@Nullable String value) {
        recorded = value;
        shown = parts(Objects.requireNonNullElse(value, ""));
        agreed.textProperty().set(shown.agreed());
        back.textProperty().set(shown.back());
    }

    @Override
    public @Nullable String value() {
        Parts now = new Parts(agreed.textProperty().get(), back.textProperty().get());
        if (now.equals(shown)) {
            return recorded;
        }
        String plan = now.agreed().strip();
        String again = now.back().strip();
        String text = again.isEmpty() ? plan : (plan + "\n" + heading + " " + again).strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public boolean validate() {
        String text = Objects.requireNonNullElse(value(), "");
        TextInput longer =
                back.textProperty().get().length() > agreed.textProperty().get().length()
                        ? back
                        : agreed;
        return longer.mark(TextAnswer.tooLong(TextLimit.NOTE, text));
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) agreed.textProperty().get());
        draft.put(name + ".back", (Object) back.textProperty().get());
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.text(name, agreed.textProperty());
        draft.text(name + ".back", back.textProperty());
    }
}
