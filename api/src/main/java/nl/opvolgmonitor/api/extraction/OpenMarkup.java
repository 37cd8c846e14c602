package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument text (ISO/IEC 26300): a paragraph is a line, white space collapses; comments and deleted text are not read; footnotes stand at the end. */
final class OpenMarkup implements Markup {

    private static final Set<String> SKIPPED =
            Set.of("annotation", "tracked-changes", "forms", "title", "desc", "scripts", "automatic-styles");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final int SPACES = 1_000;

    private final StringBuilder notes = new StringBuilder();
    private boolean citing;
    private boolean noting;

    @Override
    public boolean isSkipped(String element) {
        return SKIPPED.contains(element);
    }

    @Override
    public boolean holdsText(String element) {
        return element.equals("p") || element.equals("h");
    }

    @Override
    public void open(XMLStreamReader at, BoundedText text) throws IOException {
        switch (at.getLocalName()) {
            case "tab" -> text.write("\t");
            case "line-break" -> text.write("\n");
            case "soft-page-break" -> text.write("\f");
            case "note-citation" -> citing = true;
            case "note-body" -> noting = true;
            case "s" -> text.write(" ".repeat(spaces(at)));
            default -> {}
        }
    }

    private static int spaces(XMLStreamReader at) {
        for (int place = 0; place < at.getAttributeCount(); place++) {
            if (at.getAttributeLocalName(place).equals("c")) {
                return Math.clamp(Long.parseLong(at.getAttributeValue(place)), 0, SPACES);
            }
        }
        return 1;
    }

    @Override
    public void close(String element, BoundedText text) throws IOException {
        switch (element) {
            case "note-citation" -> citing = false;
            case "note-body" -> noting = false;
            case "text" -> text.write(notes.toString());
            default -> endLine(element, text);
        }
    }

    private void endLine(String element, BoundedText text) throws IOException {
        if (holdsText(element) && !noting) {
            text.endLine();
        }
    }

    @Override
    public void words(String raw, BoundedText text) throws IOException {
        var words = SPACE.matcher(raw).replaceAll(" ");
        if (citing) {
            text.write("<sup>" + words.strip() + "</sup>");
            notes.append("\n<sup>").append(words.strip()).append("</sup> ");
            return;
        }
        if (noting) {
            notes.append(words);
            return;
        }
        text.write(words.startsWith(" ") && !text.endsInWord() ? words.substring(1) : words);
    }
}
