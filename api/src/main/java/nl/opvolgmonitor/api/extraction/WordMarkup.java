package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** WordprocessingML (ECMA-376): a paragraph is a line; deleted text, field codes and formatting are not read. Footnotes count from 1, in the order of the text. */
final class WordMarkup implements Markup {

    private static final Set<String> SKIPPED =
            Set.of("pPr", "rPr", "sectPr", "tblPr", "del", "moveFrom", "Fallback", "instrText", "delText");

    private int anchors;
    private int notes;

    @Override
    public boolean isSkipped(String element) {
        return SKIPPED.contains(element);
    }

    @Override
    public boolean holdsText(String element) {
        return element.equals("t");
    }

    @Override
    public void open(XMLStreamReader at, BoundedText text) throws IOException {
        switch (at.getLocalName()) {
            case "footnoteReference" -> text.write("<sup>" + ++anchors + "</sup>");
            case "footnoteRef" -> text.write("<sup>" + ++notes + "</sup>");
            case "tab" -> text.write("\t");
            case "cr" -> text.write("\n");
            case "br" -> text.write(isPage(at) ? "\f" : "\n");
            case "noBreakHyphen" -> text.write("-");
            case "softHyphen" -> text.write("\u00ad");
            default -> {}
        }
    }

    private static boolean isPage(XMLStreamReader at) {
        for (int place = 0; place < at.getAttributeCount(); place++) {
            if (at.getAttributeLocalName(place).equals("type")
                    && at.getAttributeValue(place).equals("page")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close(String element, BoundedText text) throws IOException {
        if (element.equals("p")) {
            text.endLine();
        }
    }

    @Override
    public void words(String raw, BoundedText text) throws IOException {
        text.write(raw);
    }
}
