package nl.opvolgmonitor.api.documentation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What makes of a text a page: headings that one can link to, tables that say what their heads are for, and with code something that one can scroll. */
final class PageAttributes implements AttributeProvider {

    private final Map<String, Integer> seen = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", anchor(Markdown.words(heading)));
        }
        if (node instanceof TableCell) {
            attributes.remove("align");
        }
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    /** As the sites that show repositories name it; the second of the same words gets a number. */
    private String anchor(String words) {
        var plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        var before = seen.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + "-" + before;
    }
}
