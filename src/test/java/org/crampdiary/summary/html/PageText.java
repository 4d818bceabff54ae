package org.crampdiary.summary.html;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads a page as a strict reader of XML does. */
final class PageText {

    /** Both pages: the first, and the one for those who want more. */
    static final Layout LAYOUT = Layout.least(Layout.Spacing.LOOSE).withMore(true);

    private PageText() {}

    /** The page in English. */
    static String html(SummaryModel model) {
        return html(model, Language.ENGLISH);
    }

    private static String html(SummaryModel model, Language language) {
        return new SummaryHtml(new Messages(language)).of(model, LAYOUT);
    }

    static Document parsed(String xhtml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    }

    /** The words of the English page's body. */
    static String words(SummaryModel model) throws Exception {
        return words(model, Language.ENGLISH);
    }

    /** The words of the page's body, with plain spaces. */
    static String words(SummaryModel model, Language language) throws Exception {
        return parsed(html(model, language))
                .getElementsByTagName("body")
                .item(0)
                .getTextContent()
                .replace('\u00a0', ' ');
    }
}
