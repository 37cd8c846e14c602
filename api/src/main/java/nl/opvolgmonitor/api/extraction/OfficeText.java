package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import java.util.List;

/** The text of a word processor's file: the parts of a ZIP file that hold text, in the order in which a reader meets them. */
record OfficeText(Markup markup, List<String> parts) {

    static OfficeText word() {
        return new OfficeText(
                new WordMarkup(), List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"));
    }

    static OfficeText openDocument() {
        return new OfficeText(new OpenMarkup(), List.of("content.xml"));
    }

    String of(byte[] zip) throws IOException {
        var texts = parts.stream().map(part -> new BoundedText()).toList();
        var found = false;
        try (var unpacked = new Unpacked(zip)) {
            for (var part = unpacked.getNextEntry(); part != null; part = unpacked.getNextEntry()) {
                var place = parts.indexOf(part.getName());
                if (place >= 0) {
                    XmlText.read(unpacked, markup, texts.get(place));
                }
                found |= place == 0;
            }
        }
        return joined(texts, found);
    }

    private String joined(List<BoundedText> texts, boolean found) throws IOException {
        if (!found) {
            throw new IOException("No " + parts.getFirst());
        }
        var all = new BoundedText();
        for (var text : texts) {
            all.write(text.toString());
        }
        return all.toString();
    }
}
