package nl.opvolgmonitor.ui.signal;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Site;
import org.jspecify.annotations.Nullable;

/** What a record says for a signal; {@code document} proves the record, and is null when no quote does. */
public record Fact(
        String said,
        List<String> values,
        Named record,
        @Nullable Named document) {

    /** The sentence in the language of the page; words of the register stay Dutch, and say so. */
    public Content sentence(Site site) {
        var words = new FactWords(site.language());
        return site.rich(
                FactWords.key(said),
                values.stream().map(value -> piece(site, words, value)).toArray(Content[]::new));
    }

    private static Content piece(Site site, FactWords words, String value) {
        return output -> {
            if (output instanceof HtmlTemplateOutput html) {
                html.setContext("span", null);
            }
            if (site.quoted() == null || !words.isQuoted(value)) {
                output.writeUserContent(words.written(value));
                return;
            }
            output.writeContent("<span lang=\"nl\">");
            output.writeUserContent(value);
            output.writeContent("</span>");
        };
    }

    /** Whether it is a fact about another record than that one. */
    public boolean isOfOther(Named other) {
        return !record.id().equals(other.id());
    }
}
