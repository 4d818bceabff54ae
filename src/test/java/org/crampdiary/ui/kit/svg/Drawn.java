package org.crampdiary.ui.kit.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javax.xml.parsers.DocumentBuilderFactory;
import org.testfx.api.FxRobot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing, read again as XML. */
final class Drawn {

    private static final List<String> FRAME =
            List.of("title", "desc", "defs", "linearGradient", "radialGradient", "stop", "g");

    private Drawn() {}

    static Document draw(Supplier<? extends Node> node) {
        return draw(node, "T", "D");
    }

    static Document draw(Supplier<? extends Node> node, String title, String description) {
        byte[][] svg = new byte[1][];
        new FxRobot()
                .interact(() -> {
                    Scene scene = new Scene(new Group(node.get()), 200, 100);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    svg[0] = SvgDrawing.of(scene.getRoot(), title, description, "da");
                });
        return parse(new InputSource(new ByteArrayInputStream(svg[0])), svg[0]);
    }

    private static Document parse(InputSource source, byte[] text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(source);
        } catch (Exception e) {
            throw new AssertionError(new String(text, StandardCharsets.UTF_8), e);
        }
    }

    /** What is to be seen: without the words, groups and gradients around it. */
    static List<Element> elements(Document document) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getDocumentElement().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (!FRAME.contains(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> elements(Supplier<? extends Node> node) {
        return elements(draw(node));
    }

    static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    /** The same element, with at least these attributes; an empty one must not be there. */
    static void assertLike(Element found, String expected) {
        Element wanted =
                parse(
                                new InputSource(new StringReader(expected)),
                                expected.getBytes(StandardCharsets.UTF_8))
                        .getDocumentElement();
        assertThat(found.getTagName()).isEqualTo(wanted.getTagName());
        for (int i = 0; i < wanted.getAttributes().getLength(); i++) {
            String name = wanted.getAttributes().item(i).getNodeName();
            assertThat(found.getAttribute(name)).as(name).isEqualTo(wanted.getAttribute(name));
        }
    }
}
