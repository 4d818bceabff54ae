package org.crampdiary.ui.kit.svg;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of one drawing into memory, in order. Not for several threads. */
final class SvgWriter {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int marked;

    SvgWriter() {
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Begins an element that holds others; its attributes follow. */
    SvgWriter start(String name) {
        return write(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
        });
    }

    /** Writes an element that holds nothing; its attributes follow. */
    SvgWriter leaf(String name) {
        return write(() -> {
            xml.writeCharacters("\n");
            xml.writeEmptyElement(name);
        });
    }

    SvgWriter set(String name, String value) {
        return write(() -> xml.writeAttribute(name, allowed(value)));
    }

    SvgWriter set(String name, double value) {
        return set(name, Decimals.of(value));
    }

    /** Leaves the attribute out when the value says nothing. */
    SvgWriter setUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : set(name, value);
    }

    SvgWriter text(String text) {
        return write(() -> xml.writeCharacters(allowed(text)));
    }

    SvgWriter end() {
        return write(xml::writeEndElement);
    }

    /** A name that no other element of the drawing has. */
    String nextId() {
        marked++;
        return "p" + marked;
    }

    /** Ends the document. */
    byte[] finish() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    /** Without the control characters and halves of characters that XML cannot hold. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(SvgWriter::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int sign) {
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean character = sign >= ' ' && !half && sign != 0xFFFE && sign != 0xFFFF;
        return character || sign == '\t' || sign == '\n';
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private SvgWriter write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("an element written out of order", e);
    }
}
