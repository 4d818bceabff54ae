package org.crampdiary.exchange.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.crampdiary.model.Refusal;

/** The bytes of a file as UTF-8, in pieces: a whole copy of a large file would be larger still. */
final class Encoding {

    private static final int PIECE = 8_192;
    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private Encoding() {}

    /** Throws {@link Refusal} with line and column of the first byte that is not UTF-8. */
    static void checkUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw FileKind.of(bytes)
                    .orElseGet(() -> refusal("exchange.not-utf8", bytes, 0, in.position()));
        }
    }

    /** A sentence with line and column of a byte, of what comes after the byte order mark. */
    static Refusal refusal(String key, byte[] bytes, int start, int position) {
        String before = new String(bytes, start, position - start, StandardCharsets.UTF_8);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return Refusal.notDone(key, Long.toString(line), Integer.toString(column));
    }

    /** Where the text begins after a byte order mark. */
    static int start(byte[] bytes) {
        return marked(bytes) ? MARK.length : 0;
    }

    static boolean marked(byte[] bytes) {
        return startsWith(bytes, MARK);
    }

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && ByteBuffer.wrap(bytes, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }
}
