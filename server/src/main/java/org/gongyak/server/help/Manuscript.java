package org.gongyak.server.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The Markdown of a page, parsed. Markup in it is text, and an address that is neither http(s) nor relative leads nowhere. */
final class Manuscript {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https")))
            .build();

    private final Node root;

    private Manuscript(Node root) {
        this.root = root;
    }

    static Manuscript of(String markdown) {
        return new Manuscript(PARSER.parse(markdown));
    }

    /** Where its links lead, as written. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    /** Where its pictures lie, as written. */
    List<String> pictures() {
        return images().stream().map(Image::getDestination).toList();
    }

    /**
     * The page with addresses for what was written; a picture without one is left out.
     *
     * @throws IllegalStateException if the text does not begin with a heading of the first level
     */
    HandbookPage page(Function<String, String> links, Function<String, Optional<String>> pictures) {
        if (!(root.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
            throw new IllegalStateException("a page of the handbook begins with its title");
        }
        String title = TEXT.render(heading);
        heading.unlink();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(links.apply(link.getDestination()));
                visitChildren(link);
            }
        });
        images().forEach(image ->
                pictures.apply(image.getDestination()).ifPresentOrElse(image::setDestination, image::unlink));
        return new HandbookPage(title, HTML.render(root));
    }

    private List<Image> images() {
        List<Image> images = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        return images;
    }
}
