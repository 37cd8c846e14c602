package nl.opvolgmonitor.api.documentation;

import java.util.List;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** A text in Markdown with tables. HTML in it is shown as it is written, and never becomes a part of the page. */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> new PageAttributes())
            .build();

    private final Node text;

    Markdown(String source) {
        text = PARSER.parse(source);
    }

    /** Its first heading; empty when it does not begin with one. */
    String title() {
        return text.getFirstChild() instanceof Heading heading ? words(heading) : "";
    }

    /** As HTML, with each link leading where {@code address} says; a link for which that is null becomes its words. Ask it once. */
    String html(Function<String, @Nullable String> address) {
        text.accept(new Linking(address));
        return HTML.render(text);
    }

    /** What a reader sees of a part of the text. */
    static String words(Node part) {
        return WORDS.render(part).strip();
    }

    private static final class Linking extends AbstractVisitor {

        private final Function<String, @Nullable String> address;

        Linking(Function<String, @Nullable String> address) {
            this.address = address;
        }

        @Override
        public void visit(Link link) {
            var there = address.apply(link.getDestination());
            if (there == null) {
                keepWords(link);
            } else {
                link.setDestination(there);
            }
        }

        private static void keepWords(Link link) {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
