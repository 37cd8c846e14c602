package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of officielebekendmakingen.nl, in the dialect of 1995 to 2009 ({@code kamerwrk}) and that of 2010 on
 * ({@code officiele-publicatie}): each paragraph and heading a line with a blank line before it, headings between double
 * stars, footnotes anchored as {@code <sup>1</sup>} and written out at the end.
 */
final class OfficialMarkup implements Markup {

    static final Set<String> ROOTS =
            Set.of("officiele-publicatie", "kamerwrk", "kamerstuk", "handelingen", "kamervragen", "handeling");

    private static final Set<String> SKIPPED =
            Set.of("metadata", "meta", "kio2-vragen-nr", "colspec", "plaatje", "illustratie");
    private static final Set<String> HEADINGS = Set.of("kop", "tussenkop", "tuskop", "subtitel");
    private static final Set<String> LINES = Set.of(
            "al",
            "titel",
            "tekstregel",
            "dossiernr",
            "dossiernummer",
            "begrotingshoofdstuk",
            "stuknr",
            "datumtekst",
            "datum-tekst",
            "functie",
            "naam",
            "ondertekening",
            "adres",
            "adressering",
            "aanhef",
            "slotformulering",
            "row",
            "vergjaar",
            "kamer",
            "wie",
            "spreker",
            "noot.al",
            "p",
            "kopje",
            "versie",
            "ondtek");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private boolean isRoot = true;
    private int noting;
    private boolean numbering;
    private int heading;

    /** Whether the number of an item was the last to be written, so that its words stand behind it. */
    private boolean item;

    @Override
    public boolean isSkipped(String element) {
        return SKIPPED.contains(element);
    }

    @Override
    public boolean holdsText(String element) {
        return ROOTS.contains(element);
    }

    @Override
    public boolean hasDocumentType() {
        return true;
    }

    @Override
    public void open(XMLStreamReader at, BoundedText text) throws IOException {
        var element = at.getLocalName();
        if (isRoot && !ROOTS.contains(element)) {
            throw new IOException("No publication of officielebekendmakingen.nl");
        }
        isRoot = false;
        switch (element) {
            case "noot" -> noting++;
            case "noot.nr" -> numbering = true;
            case "li.nr" -> text.endLine();
            default -> begin(element, text);
        }
    }

    private void begin(String element, BoundedText text) throws IOException {
        if (noting > 0) {
            return;
        }
        if (HEADINGS.contains(element) && heading++ == 0) {
            text.endLine();
            text.write("\n**");
        } else if (LINES.contains(element) && heading == 0 && !item) {
            text.endLine();
            text.write(element.equals("al") ? "\n" : "");
        }
        item = false;
    }

    @Override
    public void close(String element, BoundedText text) throws IOException {
        switch (element) {
            case "noot" -> noting--;
            case "noot.nr" -> anchor(text);
            case "noot.al" -> notes.append(' ');
            case "li.nr" -> item(text);
            case "nr" -> words(" ", text);
            default -> end(element, text);
        }
    }

    private void end(String element, BoundedText text) throws IOException {
        if (ROOTS.contains(element)) {
            text.write(notes.toString());
            notes.setLength(0);
        } else if (noting == 0 && HEADINGS.contains(element) && --heading == 0) {
            text.write("**");
            text.endLine();
        } else if (noting == 0 && heading == 0 && LINES.contains(element)) {
            text.endLine();
        }
    }

    private void item(BoundedText text) throws IOException {
        words(" ", text);
        item = true;
    }

    private void anchor(BoundedText text) throws IOException {
        numbering = false;
        var digits = number.toString().replaceAll("\\D", "");
        number.setLength(0);
        if (!digits.isEmpty() && digits.length() <= 3) {
            text.write("<sup>" + digits + "</sup>");
            notes.append("\n\n<sup>").append(digits).append("</sup> ");
        } else {
            notes.append("\n\n");
        }
    }

    @Override
    public void words(String raw, BoundedText text) throws IOException {
        var words = SPACE.matcher(raw).replaceAll(" ");
        if (numbering) {
            number.append(words);
        } else if (noting > 0) {
            notes.append(words);
        } else {
            text.write(words.startsWith(" ") && !text.endsInWord() ? words.substring(1) : words);
        }
    }
}
