package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;

/** The table of contents of an OpenDocument text: filled in, and told how to be filled in anew. */
record OdtContents(Xml xml, List<Heading> shown) {

    private static final String NAME = "Inhoud";
    private static final List<String> LEVELS = List.of("1", "2");

    void write() {
        xml.element("text:table-of-content", this::parts, "text:name", NAME, "text:protected", "true");
    }

    private void parts() {
        xml.element(
                "text:table-of-content-source",
                this::recipe,
                "text:outline-level",
                String.valueOf(LEVELS.size()),
                "text:use-index-marks",
                "false");
        xml.element("text:index-body", this::filled);
    }

    private void recipe() {
        xml.element("text:index-title-template", NAME, "text:style-name", "Contents_20_Heading");
        LEVELS.forEach(level -> xml.element(
                "text:table-of-content-entry-template",
                this::entry,
                "text:outline-level",
                level,
                "text:style-name",
                style(level)));
    }

    private void entry() {
        xml.empty("text:index-entry-link-start", "text:style-name", "Index_20_Link");
        xml.empty("text:index-entry-text");
        xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
        xml.empty("text:index-entry-page-number");
        xml.empty("text:index-entry-link-end");
    }

    private void filled() {
        xml.element(
                "text:index-title",
                () -> xml.element("text:p", NAME, "text:style-name", "Contents_20_Heading"),
                "text:name",
                NAME + "_Head");
        shown.forEach(heading ->
                xml.element("text:p", () -> link(heading), "text:style-name", style(String.valueOf(heading.level()))));
    }

    private void link(Heading heading) {
        xml.element(
                "text:a",
                () -> place(heading),
                "xlink:type",
                "simple",
                "xlink:href",
                "#" + heading.id(),
                "text:style-name",
                "Index_20_Link",
                "text:visited-style-name",
                "Index_20_Link");
    }

    /** Which page it is on, a word processor finds out when it opens the text. */
    private void place(Heading heading) {
        xml.text(heading.text());
        xml.empty("text:tab");
        xml.empty("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", heading.id());
    }

    private static String style(String level) {
        return "Contents_20_" + level;
    }
}
