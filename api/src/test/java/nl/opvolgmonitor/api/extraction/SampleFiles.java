package nl.opvolgmonitor.api.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A fictional letter in every form that the register takes, and what is made to look like one. */
public final class SampleFiles {

    public static final String QUOTE = "De minister zal vóór de zomer één onderzoek starten";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/word/document.xml" ContentType="%s"/></Types>""";

    private SampleFiles() {}

    public static byte[] pdf(String... pages) {
        return saved(document(pages));
    }

    static byte[] lockedPdf() {
        var pdf = document(QUOTE);
        var policy = new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        try {
            pdf.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved(pdf);
    }

    private static PDDocument document(String... pages) {
        var pdf = new PDDocument();
        for (var page : pages) {
            add(pdf, page);
        }
        return pdf;
    }

    private static void add(PDDocument pdf, String text) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 700);
            for (var line : text.split("\n", -1)) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument pdf) {
        var out = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String body) {
        return docx(WORD, "", body);
    }

    static byte[] docx(String type, String prolog, String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES.formatted(type));
        parts.put("word/document.xml", """
                <?xml version="1.0"?>%s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:body>%s</w:body></w:document>""".formatted(prolog, body));
        return zip(parts);
    }

    static byte[] odt(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", """
                <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                %s
                </office:text></office:body></office:document-content>""".formatted(body));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** 300 MB of zeros as the text of a document. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.formatted(WORD).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
