package nl.opvolgmonitor.ui.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A finished SVG, to stand in a page as it is: every text in it was made harmless when it was drawn. */
public record Picture(String svg) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }
}
