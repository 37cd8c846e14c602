package nl.opvolgmonitor.api.advice.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** A paper in print that can be heard too: PDF/UA-1, with its own letters, made of the page. */
@Singleton
public final class PdfForm implements PaperForm {

    private static final String FONT = "Liberation Sans";

    private final HtmlForm html;

    PdfForm(HtmlForm html) {
        this.html = html;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Paper paper, String site, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        var page = Sheets.of(paper, site, html.page(paper, site, Resource.read("sheets.css")));
        try (var renderer = builder().withW3cDocument(page, null).buildPdfRenderer();
                var print = renderer.createPDFKeepOpen()) {
            NoteTags.in(print);
            new PrintDate(paper.day()).on(print);
            print.save(out);
        }
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Opvolgmonitor");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> letters(face), FONT, weight, style, true);
    }

    private static InputStream letters(String face) {
        return Objects.requireNonNull(
                PdfForm.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf"), face);
    }
}
