package nl.opvolgmonitor.api.advice.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a print as a screen reader finds it: along the tags, not along the sheet. */
final class TaggedText {

    private record Place(PDPage page, int number) {}

    private final Map<Place, String> texts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText(PDDocument print) throws IOException {
        for (var page : print.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> add(page, content));
        }
    }

    static String of(PDDocument print) throws IOException {
        var tagged = new TaggedText(print);
        tagged.walk(print.getDocumentCatalog().getStructureTreeRoot(), null);
        return tagged.text.toString();
    }

    private void add(PDPage page, PDMarkedContent content) {
        texts.merge(new Place(page, content.getMCID()), letters(content.getContents()), String::concat);
    }

    private String letters(List<Object> contents) {
        return contents.stream()
                .map(part -> part instanceof TextPosition letter ? letter.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, PDPage page) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, element.getPage() == null ? page : element.getPage());
                case PDMarkedContentReference mark ->
                    tell(mark.getPage() == null ? page : mark.getPage(), mark.getMCID());
                case Integer number -> tell(page, number);
                default -> {}
            }
        }
    }

    private void tell(PDPage page, int number) {
        text.append(texts.getOrDefault(new Place(page, number), ""));
    }
}
