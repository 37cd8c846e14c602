package nl.opvolgmonitor.api.advice.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** A paper as an OpenDocument text (ISO/IEC 26300), for LibreOffice and other word processors. */
@Singleton
public final class OdtForm implements PaperForm {

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public String mediaType() {
        return "application/vnd.oasis.opendocument.text";
    }

    @Override
    public void write(Paper paper, String site, OutputStream out) throws IOException {
        var zip = new FixedZip(out);
        zip.addAsItIs("mimetype", mediaType().getBytes(StandardCharsets.US_ASCII));
        zip.add("META-INF/manifest.xml", Resource.bytes("odt/manifest.xml"));
        zip.add("content.xml", new OdtText(paper, site).bytes());
        zip.add("styles.xml", Resource.bytes("odt/styles.xml"));
        zip.add("meta.xml", new OdtAbout(paper, site).bytes());
        zip.finish();
    }
}
