package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page after page, a form feed between two. Embedded files, forms and scripts are left alone. */
final class PdfText {

    static {
        FontMappers.set(new NoFonts());
    }

    private PdfText() {}

    static String of(byte[] bytes) throws IOException {
        var text = new BoundedText();
        try (var pdf = Loader.loadPDF(bytes)) {
            stripper().writeText(pdf, text);
        }
        var pages = text.toString();
        return CleanText.withoutLigatures(pages.endsWith("\f") ? pages.substring(0, pages.length() - 1) : pages);
    }

    private static PDFTextStripper stripper() {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("");
        stripper.setPageEnd("\n\f");
        return stripper;
    }
}
