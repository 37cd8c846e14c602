package nl.opvolgmonitor.api.advice.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** A paper as a WordprocessingML document (ISO/IEC 29500, transitional), for Word and other word processors. */
@Singleton
public final class DocxForm implements PaperForm {

    private static final List<String> THE_SAME_FOR_ALL =
            List.of("styles", "settings", "numbering", "fontTable", "header-first", "footer");

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(Paper paper, String site, OutputStream out) throws IOException {
        var about = new DocxAbout(paper, site);
        var zip = new FixedZip(out);
        zip.add("[Content_Types].xml", Resource.bytes("docx/content-types.xml"));
        zip.add("_rels/.rels", Resource.bytes("docx/package-rels.xml"));
        zip.add("docProps/core.xml", about.properties());
        zip.add("docProps/app.xml", Resource.bytes("docx/app.xml"));
        add(new DocxText(paper, site), zip);
        zip.add("word/header.xml", about.header());
        for (var part : THE_SAME_FOR_ALL) {
            zip.add("word/" + part + ".xml", Resource.bytes("docx/" + part + ".xml"));
        }
        zip.finish();
    }

    private static void add(DocxText text, FixedZip zip) throws IOException {
        zip.add("word/document.xml", text.bytes());
        zip.add("word/_rels/document.xml.rels", text.links());
        zip.add("word/footnotes.xml", text.notes());
        zip.add("word/_rels/footnotes.xml.rels", text.linksOfNotes());
    }
}
