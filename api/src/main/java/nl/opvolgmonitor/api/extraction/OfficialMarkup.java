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

    private static final Set<String> SKIPPED = Set.of(
            "metadata",
            "meta",
            "kio2-vragen-nr",
            "colspec",
            "plaatje",
            "illustratie",
            "versie",
            "ordernr",
            "vergjaar",
            "witreg",
            "margetekst",
            "officiele-inhoudsopgave");
    private static final Set<String> HEADINGS = Set.of("kop", "tussenkop", "tuskop");
    private static final Set<String> LINES = Set.of(
            "al",
            "titel",
            "subtitel",
            "tekstregel",
            "dossiernummer",
            "onderw",
            "stuknr",
            "datumtekst",
            "datum-tekst",
            "functie",
            "naam",
            "ondertekening",
            "ondtek",
            "adres",
            "adressering",
            "aanhef",
            "slotformulering",
            "row",
            "title",
            "kamer",
            "wie",
            "spreker",
            "noot.al",
            "p",
            "kopje");
    private static final Set<String> APART = Set.of(
            "nr",
            "label",
            "entry",
            "ltrlabel",
            "dossiernr",
            "begrotingshoofdstuk",
            "voornaam",
            "voorvoegsels",
            "achternaam");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private boolean isRoot = true;
    private String known = "";
    private boolean inPaper;
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
        inPaper |= element.equals("stuk");
        switch (element) {
            case "noot" -> noting++;
            case "noot.nr" -> numbering = true;
            case "voetref" -> refer(at);
            case "voetnoot" -> note(at);
            case "li.nr", "ltrlabel" -> text.endLine();
            default -> begin(element, text);
        }
    }

    /** Until 2009 an anchor named a note that stood elsewhere. */
    private void refer(XMLStreamReader at) {
        numbering = true;
        known = attribute(at, "nr");
    }

    private void note(XMLStreamReader at) {
        noting++;
        notes.append("\n\n<sup>").append(attribute(at, "nr")).append("</sup> ");
    }

    private static String attribute(XMLStreamReader at, String name) {
        for (int place = 0; place < at.getAttributeCount(); place++) {
            if (at.getAttributeLocalName(place).equals(name)) {
                return at.getAttributeValue(place);
            }
        }
        return "";
    }

    private void begin(String element, BoundedText text) throws IOException {
        if (noting > 0) {
            return;
        }
        if (isHeading(element) && heading++ == 0) {
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
            case "noot", "voetnoot" -> noting--;
            case "noot.nr" -> anchor(text);
            case "voetref" -> reference(text);
            case "noot.al" -> notes.append(' ');
            case "li.nr" -> item(text);
            default -> end(element, text);
        }
    }

    /** The head of an older publication is named as a heading is, but holds lines of its own. */
    private boolean isHeading(String element) {
        return HEADINGS.contains(element) && (inPaper || !element.equals("kop"));
    }

    private void end(String element, BoundedText text) throws IOException {
        if (APART.contains(element)) {
            words(" ", text);
        }
        if (ROOTS.contains(element)) {
            text.write(notes.toString());
            notes.setLength(0);
        } else if (noting == 0 && isHeading(element) && --heading == 0) {
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

    private void reference(BoundedText text) throws IOException {
        numbering = false;
        var digits = (known.isEmpty() ? number.toString() : known).replaceAll("\\D", "");
        number.setLength(0);
        text.write(digits.isEmpty() ? "" : "<sup>" + digits + "</sup>");
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
