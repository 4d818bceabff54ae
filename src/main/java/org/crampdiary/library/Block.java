package org.crampdiary.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page that stands on lines of its own. */
public sealed interface Block {

    /** All runs of words in it, in reading order. */
    Stream<Span> spans();

    /** A heading inside the page. */
    record Heading(String text) implements Block {

        @Override
        public Stream<Span> spans() {
            return Stream.of(new Span.Words(text, Span.Weight.STRONG));
        }
    }

    /** Running text. */
    record Paragraph(List<Span> words) implements Block {

        public Paragraph {
            words = List.copyOf(words);
        }

        @Override
        public Stream<Span> spans() {
            return words.stream();
        }
    }

    /**
     * A list, each item a line of words.
     *
     * @param numbered whether the order counts
     */
    record Items(boolean numbered, List<Paragraph> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Span> spans() {
            return items.stream().flatMap(Paragraph::spans);
        }
    }

    /** Something to mind before anything else: a warning about safety. */
    record Note(List<Paragraph> paragraphs) implements Block {

        public Note {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public Stream<Span> spans() {
            return paragraphs.stream().flatMap(Paragraph::spans);
        }
    }

    /** The words of {@code spans} alone. */
    static String text(Stream<Span> spans) {
        return spans.map(Span::text).collect(Collectors.joining());
    }
}
