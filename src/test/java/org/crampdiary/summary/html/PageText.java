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

    static final Layout LAYOUT = Layout.least(Layout.Spacing.LOOSE);

    private PageText() {}

    /** The page in English. */
    static String html(SummaryModel model) {
        return new SummaryHtml(new Messages(Language.ENGLISH)).of(model, LAYOUT);
    }

    static Document parsed(String xhtml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    }

    /** The words of the English page's body. */
    static String words(SummaryModel model) throws Exception {
        return parsed(html(model)).getElementsByTagName("body").item(0).getTextContent();
    }
}
