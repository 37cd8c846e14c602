package nl.opvolgmonitor.api.advice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocxFormTest {

    private Map<String, String> parts;
    private Document text;
    private Document notes;
    private Document styles;

    @BeforeEach
    void write() throws IOException {
        parts = Forms.parts(Forms.written(new DocxForm(), SamplePaper.paper()));
        text = part("word/document.xml");
        notes = part("word/footnotes.xml");
        styles = part("word/styles.xml");
    }

    private Document part(String name) {
        return Parts.wellFormed(parts.get(name));
    }

    @Test
    void isWellFormedInEachPart() {
        assertThat(parts).hasSize(15).allSatisfy((name, part) -> Parts.wellFormed(part));
    }

    @Test
    void tellsTheTypeOfEachPartFirst() {
        assertThat(parts.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
        assertThat(part("[Content_Types].xml").select("Override").eachAttr("PartName"))
                .containsExactlyInAnyOrderElementsOf(parts.keySet().stream()
                        .filter(name -> name.startsWith("word/") || name.startsWith("docProps/"))
                        .filter(name -> !name.endsWith(".rels"))
                        .map(name -> "/" + name)
                        .toList());
    }

    @Test
    void refersToPartsThatAreThere() {
        assertThat(targets("_rels/.rels"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(parts).containsKey(target));
        assertThat(targets("word/_rels/document.xml.rels"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(parts).containsKey("word/" + target));
    }

    private Stream<String> targets(String name) {
        return part(name).select("Relationship:not([TargetMode])").eachAttr("Target").stream();
    }

    @Test
    void leadsOnlyToPlacesAndAddressesThatAreThere() {
        assertThat(text.select("w|hyperlink").eachAttr("w:anchor"))
                .isNotEmpty()
                .isSubsetOf(text.select("w|bookmarkStart").eachAttr("w:name"));
        assertThat(references(text)).isNotEmpty().isSubsetOf(names("word/_rels/document.xml.rels"));
        assertThat(references(notes)).isNotEmpty().isSubsetOf(names("word/_rels/footnotes.xml.rels"));
        assertThat(part("word/_rels/document.xml.rels")
                        .select("[TargetMode=External]")
                        .eachAttr("Target"))
                .allMatch(address -> address.startsWith("https://"));
    }

    private static Stream<String> references(Document part) {
        return part.getAllElements().eachAttr("r:id").stream();
    }

    private Iterable<String> names(String name) {
        return part(name).select("Relationship").eachAttr("Id");
    }

    @Test
    void usesOnlyStylesThatAreThere() {
        var known = styles.select("w|style").eachAttr("w:styleId");
        var used = Stream.of(
                        "word/document.xml",
                        "word/footnotes.xml",
                        "word/header.xml",
                        "word/footer.xml",
                        "word/styles.xml")
                .flatMap(name ->
                        part(name)
                                .select("w|pStyle, w|rStyle, w|tblStyle, w|basedOn, w|next")
                                .eachAttr("w:val")
                                .stream());

        assertThat(known).doesNotHaveDuplicates().contains("Heading1", "Heading4", "Quote", "FootnoteText", "TOC1");
        assertThat(used).isSubsetOf(known);
    }

    @Test
    void fillsInTheTableOfContents() {
        var headings =
                text.select("w|p:has(> w|pPr > w|pStyle[w:val=Heading1]), w|p:has(> w|pPr > w|pStyle[w:val=Heading2])");

        assertThat(text.select("w|sdtContent w|hyperlink").eachText())
                .isNotEmpty()
                .isEqualTo(headings.eachText());
        assertThat(text.select("w|sdtContent w|instrText").text()).startsWith("TOC");
        assertThat(text.select("w|sdtContent w|fldChar").eachAttr("w:fldCharType"))
                .containsExactly("begin", "separate", "end");
    }

    @Test
    void hasAFootnoteForEachReference() {
        assertThat(text.select("w|footnoteReference").eachAttr("w:id"))
                .containsExactly("1", "2", "3", "4")
                .isEqualTo(notes.select("w|footnote:not([w:type])").eachAttr("w:id"));
    }

    @Test
    void repeatsTheHeadsOfATableOnEachPage() {
        assertThat(text.select("w|tbl")).hasSize(2).allSatisfy(table -> {
            assertThat(table.select("> w|tr:has(> w|trPr > w|tblHeader)")).hasSize(1);
            assertThat(table.select("> w|tblGrid > w|gridCol").eachAttr("w:w").stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(DocxTable.WIDTH);
        });
    }

    @Test
    void tellsItsLanguageTitleAndDay() {
        var about = part("docProps/core.xml");

        assertThat(about.select("dc|title").text())
                .isEqualTo(SamplePaper.paper().title());
        assertThat(about.select("dcterms|created, dcterms|modified").eachText())
                .containsOnly(SamplePaper.DAY + "T00:00:00Z");
        assertThat(styles.select("w|docDefaults w|lang").attr("w:val")).isEqualTo("nl-NL");
    }
}
