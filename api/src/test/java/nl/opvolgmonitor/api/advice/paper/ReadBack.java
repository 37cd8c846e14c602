package nl.opvolgmonitor.api.advice.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What a file says, without any white space: a word that does not fit a line is one word still. */
final class ReadBack {

    private ReadBack() {}

    static String text(PaperForm form, byte[] file) throws IOException {
        var text = switch (form) {
            case HtmlForm html ->
                Jsoup.parse(new String(file, StandardCharsets.UTF_8)).text();
            case OdtForm odt -> xml(Forms.parts(file).get("content.xml"));
            case DocxForm docx ->
                xml(Forms.parts(file).get("word/document.xml"))
                        + xml(Forms.parts(file).get("word/footnotes.xml"));
            case PdfForm pdf -> print(file);
            default -> throw new IllegalArgumentException(form.extension());
        };
        return text.replaceAll("\\s+", "");
    }

    private static String xml(String part) {
        return Jsoup.parse(part, Parser.xmlParser()).wholeText();
    }

    /** As a screen reader finds it and as it stands on the sheets: heads of a table that are on more sheets are tagged line by line. */
    private static String print(byte[] file) throws IOException {
        try (var print = Loader.loadPDF(file)) {
            return TaggedText.of(print) + new PDFTextStripper().getText(print);
        }
    }
}
