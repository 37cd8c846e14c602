package nl.opvolgmonitor.api.advice.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** Writes papers in their forms, anew each time. */
final class Forms {

    static final String SITE = "https://opvolgmonitor.example";

    private Forms() {}

    static List<PaperForm> all() {
        return List.of(new HtmlForm(), new OdtForm(), new DocxForm(), new PdfForm(new HtmlForm()));
    }

    static byte[] written(PaperForm form, Paper paper) throws IOException {
        return written(form, paper, SITE);
    }

    static byte[] written(PaperForm form, Paper paper, String site) throws IOException {
        var bytes = new ByteArrayOutputStream();
        form.write(paper, site, bytes);
        return bytes.toByteArray();
    }

    /** The parts of a package by their names, in its order. */
    static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
