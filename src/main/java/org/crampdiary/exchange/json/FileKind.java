package org.crampdiary.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crampdiary.model.Refusal;

/** What a file is that is no JSON: whoever chose a spreadsheet needs no line and column of it. */
final class FileKind {

    private static final byte[] DIARY = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROTECTED = "CrampDiarySealed".getBytes(StandardCharsets.US_ASCII);

    private FileKind() {}

    /** The sentence about a file of another kind; empty when it begins as JSON does. */
    static Optional<Refusal> of(byte[] bytes) {
        if (isDiary(bytes)) {
            return Optional.of(Refusal.notDone("exchange.is-a-diary"));
        }
        return isOther(bytes)
                ? Optional.of(Refusal.notDone("exchange.other-kind"))
                : Optional.empty();
    }

    private static boolean isDiary(byte[] bytes) {
        return Encoding.startsWith(bytes, DIARY) || Encoding.startsWith(bytes, PROTECTED);
    }

    static boolean isOther(byte[] bytes) {
        return !isDiary(bytes) && !beginsAsJson(bytes);
    }

    /** Also in UTF-16, which is refused as that; and a file that is blank. Rich text is none. */
    private static boolean beginsAsJson(byte[] bytes) {
        boolean zero = false;
        for (int i = 0; i < bytes.length; i++) {
            boolean passedOver = bytes[i] <= ' '; // as signed bytes, those of byte order marks too
            if (!passedOver) {
                boolean richText = i + 1 < bytes.length && bytes[i + 1] == '\\';
                return (bytes[i] == '{' && !richText) || bytes[i] == '[';
            }
            zero |= bytes[i] == 0;
        }
        return !zero;
    }
}
