package org.crampdiary.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.crampdiary.model.Coded;

/** How the letters of a table are written as bytes. */
public enum TextEncoding implements Coded {
    UTF_8(StandardCharsets.UTF_8),
    /** With a byte order mark, which says the order of its bytes. */
    UTF_16(StandardCharsets.UTF_16),
    /** What spreadsheets on Windows write as "CSV". */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int PIECE = 8_192;

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** UTF-16 has its mark; what can be read as UTF-8 is that, all else is Windows-1252. */
    static TextEncoding of(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE) {
            return UTF_16;
        }
        return UTF_8.canDecode(file) ? UTF_8 : WINDOWS_1252;
    }

    /** The text without its byte order mark; only of bytes that {@link #canDecode} accepts. */
    Reader reader(byte[] file) {
        int start = this == UTF_8 && marked(file) ? 3 : 0; // Java takes away that of UTF-16
        return new InputStreamReader(
                new ByteArrayInputStream(file, start, file.length - start), charset);
    }

    private static boolean marked(byte[] file) {
        return file.length >= 3
                && file[0] == (byte) 0xEF
                && file[1] == (byte) 0xBB
                && file[2] == (byte) 0xBF;
    }

    /**
     * Whether the bytes are such a text. In pieces: all characters at once would take twice the
     * room of a large file.
     */
    boolean canDecode(byte[] file) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
