package nl.opvolgmonitor.api.advice.paper;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Tags the notes of a print as notes with a name, and their marks in the text as references. What makes the print tags them as a list
 * and as links, since its page has no more.
 */
final class NoteTags {

    private static final Pattern MARK = Pattern.compile("Voetnoot \\d+");
    private static final Pattern BACK = Pattern.compile("Terug naar voetnoot (\\d+) in de tekst");

    private final Map<String, PDStructureElement> notes = new TreeMap<>();

    private NoteTags() {}

    static void in(PDDocument print) {
        var root = print.getDocumentCatalog().getStructureTreeRoot();
        var tags = new NoteTags();
        elements(root).toList().forEach(tags::look);
        if (!tags.notes.isEmpty()) {
            var names = new PDStructureElementNameTreeNode();
            names.setNames(tags.notes);
            root.setIDTree(names);
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
    }

    private void look(PDStructureElement element) {
        if (!element.getStructureType().equals("Link")) {
            return;
        }
        var told = String.valueOf(element.getAlternateDescription());
        var back = BACK.matcher(told);
        if (back.matches()) {
            name(item(element), "voetnoot-" + back.group(1));
        } else if (MARK.matcher(told).matches()) {
            refer(element);
        }
    }

    private static void refer(PDStructureElement link) {
        var parent = (PDStructureElement) link.getParent();
        var reference = new PDStructureElement("Reference", parent);
        parent.insertBefore(reference, link);
        parent.removeKid(link);
        reference.appendKid(link);
    }

    /** The item of a list in which something stands. */
    private static PDStructureElement item(PDStructureElement inside) {
        var parent = (PDStructureElement) inside.getParent();
        return parent.getStructureType().equals("LI") ? parent : item(parent);
    }

    /** What the item holds is the text of the note, and the list is no list any more. */
    private void name(PDStructureElement note, String name) {
        var list = (PDStructureElement) note.getParent();
        list.setStructureType("Div");
        list.getCOSObject().removeItem(COSName.A);
        note.setStructureType("Note");
        note.setElementIdentifier(name);
        notes.put(name, note);
        elements(note)
                .filter(part -> part.getStructureType().equals("LBody"))
                .forEach(text -> text.setStructureType("P"));
    }
}
