package org.crampdiary.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampdiary.text.Folded;
import org.crampdiary.text.Language;

/** What is known about leg cramps at night, in pages of one language. Immutable; for any thread. */
public final class Library {

    private record Indexed(Page page, String title, String headings, String text) {

        static Indexed of(Page page) {
            String headings =
                    Block.text(
                            page.blocks().stream()
                                    .filter(Block.Heading.class::isInstance)
                                    .flatMap(Block::spans));
            return new Indexed(
                    page, Folded.of(page.title()), Folded.of(headings), Folded.of(page.text()));
        }

        /** How well a folded word fits: the title counts before headings, these before the rest. */
        int fit(String word) {
            if (title.contains(word)) {
                return (" " + title).contains(" " + word) ? 16 : 12;
            }
            if (headings.contains(word)) {
                return 4;
            }
            return text.contains(word) ? 1 : 0;
        }

        int fit(List<String> words) {
            int sum = 0;
            for (String word : words) {
                int fit = fit(word);
                if (fit == 0) {
                    return 0;
                }
                sum += fit;
            }
            return sum;
        }
    }

    private final Map<String, Indexed> pages = new LinkedHashMap<>();

    private Library() {}

    /** Reads all pages of a language: some hundredths of a second. */
    public static Library of(Language language) {
        Library library = new Library();
        Markdown markdown = new Markdown();
        for (Chapter chapter : Chapter.values()) {
            for (String slug : chapter.slugs()) {
                String source = source("/library/" + language.code() + "/" + slug + ".md");
                library.pages.put(slug, Indexed.of(markdown.page(slug, chapter, source)));
            }
        }
        return library;
    }

    private static String source(String path) {
        try (InputStream stream = Library.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages, by chapter and then in the chapter's order. */
    public List<Page> pages() {
        return pages.values().stream().map(Indexed::page).toList();
    }

    /** The pages of one chapter, in order. */
    public List<Page> pages(Chapter chapter) {
        return pages().stream().filter(page -> page.chapter() == chapter).toList();
    }

    /** The page with this name; empty when there is none. */
    public Optional<Page> page(String slug) {
        return Optional.ofNullable(pages.get(slug)).map(Indexed::page);
    }

    /**
     * The pages in which every typed word occurs, also as a part of a longer word. Case and accents
     * do not count. Pages that have the words in their title come first, then those that have them
     * in a heading; else the order of {@link #pages()} holds.
     *
     * @param typed one or more words; none find nothing
     */
    public List<Page> search(String typed) {
        List<String> words = List.of(Folded.of(typed).strip().split("\\s+"));
        if (words.getFirst().isEmpty()) {
            return List.of();
        }
        List<Indexed> found = new ArrayList<>(pages.values());
        found.removeIf(one -> one.fit(words) == 0);
        found.sort(Comparator.comparingInt((Indexed one) -> one.fit(words)).reversed());
        return found.stream().map(Indexed::page).toList();
    }
}
