package org.crampdiary.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crampdiary.model.Coded;

/** How the letters of a table are written as bytes. */
public enum TextEncoding implements Coded {
    UTF_8(StandardCharsets.UTF_8),
    /** With a byte order mark, which says the order of its bytes. */
    UTF_16(StandardCharsets.UTF_16),
    /** What spreadsheets on Windows write as "CSV". */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final String MARK = "\ufeff";

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** UTF-16 has its mark; what can be read as UTF-8 is that, all else is Windows-1252. */
    static TextEncoding of(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE) {
            return UTF_16;
        }
        return UTF_8.decode(file).isPresent() ? UTF_8 : WINDOWS_1252;
    }

    /** The text without its byte order mark; empty when the bytes are no such text. */
    Optional<String> decode(byte[] file) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
