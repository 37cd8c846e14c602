package nl.opvolgmonitor.ui.advice;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.ui.Site;

/** A fixed advice: the text as it was fixed, and what was noted beside it since. {@code html} is an article with its own heading. */
public record AdvicePage(
        String id,
        AdviceProduct product,
        String title,
        LocalDate effective,
        Instant fixedAt,
        String sha256,
        String html,
        List<Note> notes) {

    /** The forms in which it can be taken along, by their extensions. */
    public static final List<String> FORMS = List.of("pdf", "docx", "odt", "html", "csv", "json");

    public record Note(String text, Instant recordedAt) {}

    public AdvicePage {
        notes = List.copyOf(notes);
    }

    /** The text; the product itself wrote its markup, from parts that it escaped. */
    public Content text() {
        return output -> output.writeContent(html);
    }

    /** Files are Dutch. */
    public String file(Site site, String form) {
        return site.links().page("opvolgadviezen/" + id).replaceFirst("^/[a-z]+/", "/nl/") + "advies." + form;
    }
}
