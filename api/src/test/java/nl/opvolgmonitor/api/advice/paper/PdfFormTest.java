package nl.opvolgmonitor.api.advice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfFormTest {

    private static final PdfForm FORM = new PdfForm(new HtmlForm());
    private static byte[] sample;
    private PDDocument print;

    @BeforeAll
    static void write() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        sample = Forms.written(FORM, SamplePaper.paper());
    }

    @BeforeEach
    void open() throws IOException {
        print = Loader.loadPDF(sample);
    }

    @AfterEach
    void close() throws IOException {
        print.close();
    }

    @Test
    void isAsPdfUaSays() throws Exception {
        assertThat(faults(sample)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 6})
    void isAsPdfUaSaysWhateverThePaper(long seed) throws Exception {
        assertThat(faults(Forms.written(FORM, RandomPaper.of(seed)))).isEmpty();
    }

    @Test
    void wouldNotBeSoWithoutTags() throws Exception {
        print.getDocumentCatalog().setStructureTreeRoot(null);
        var bare = new ByteArrayOutputStream();
        print.save(bare);

        assertThat(faults(bare.toByteArray())).isNotEmpty();
    }

    private static List<String> faults(byte[] file) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void tellsItsLanguageTitleAndDay() {
        var catalog = print.getDocumentCatalog();

        assertThat(catalog.getLanguage()).isEqualTo("nl");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(print.getDocumentInformation().getTitle())
                .isEqualTo(SamplePaper.paper().title());
        assertThat(print.getDocumentInformation().getCreationDate().toInstant())
                .hasToString(SamplePaper.DAY + "T00:00:00Z");
    }

    @Test
    void bringsItsOwnLetters() {
        for (var page : print.getPages()) {
            assertThat(page.getResources().getFontNames())
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(page.getResources().getFont(name).isEmbedded())
                                    .isTrue());
        }
    }

    @Test
    void hasABookmarkForEachChapterAndSection() {
        var outline = print.getDocumentCatalog().getDocumentOutline();

        assertThat(titles(outline))
                .containsExactly("Samenvatting", "Bevindingen per aanbeveling", "Overzicht", "Verantwoording");
        assertThat(items(outline).flatMap(item -> titles(item).stream())).hasSize(4);
    }

    private static List<String> titles(PDOutlineNode node) {
        return items(node).map(PDOutlineItem::getTitle).toList();
    }

    private static Stream<PDOutlineItem> items(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false);
    }

    @Test
    void describesEachLink() throws IOException {
        for (var page : print.getPages()) {
            assertThat(page.getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
        }
    }

    @Test
    void tagsHeadsOfColumnsAndRowsAsSuch() {
        var elements = elements(print.getDocumentCatalog().getStructureTreeRoot());
        var scopes = elements.stream()
                .filter(element -> element.getStructureType().equals("TH"))
                .map(head -> head.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"))
                .toList();

        assertThat(scopes.stream().filter("Column"::equals)).hasSizeGreaterThanOrEqualTo(4 + 7);
        assertThat(scopes.stream().filter("Row"::equals)).hasSizeGreaterThanOrEqualTo(SamplePaper.ROWS + 1);
        assertThat(elements)
                .extracting(PDStructureElement::getStructureType)
                .contains("H1", "H2", "H5", "BlockQuote", "L", "Caption");
    }

    @Test
    void tagsEachFootnoteAsANoteWithANameAndItsMarksAsReferences() {
        var root = print.getDocumentCatalog().getStructureTreeRoot();
        var elements = elements(root);
        var notes = ofType(elements, "Note");
        var marks = ofType(elements, "Reference");

        assertThat(notes)
                .extracting(PDStructureElement::getElementIdentifier)
                .containsExactly("voetnoot-1", "voetnoot-2", "voetnoot-3", "voetnoot-4", "voetnoot-5");
        assertThat(notes).allSatisfy(note -> {
            assertThat(elements(note))
                    .extracting(PDStructureElement::getStructureType)
                    .startsWith("Lbl", "P");
            assertThat(((PDStructureElement) note.getParent()).getStructureType())
                    .isEqualTo("Div");
            assertThat(root.getIDTree().getValue(note.getElementIdentifier()).getCOSObject())
                    .isSameAs(note.getCOSObject());
        });
        assertThat(marks)
                .hasSizeGreaterThanOrEqualTo(notes.size())
                .allSatisfy(mark -> assertThat(elements(mark))
                        .extracting(PDStructureElement::getStructureType)
                        .containsExactly("Link"));
        assertThat(marks.stream().map(mark -> elements(mark).getFirst().getAlternateDescription()))
                .contains("Voetnoot 1", "Voetnoot 5");
    }

    private static List<PDStructureElement> ofType(List<PDStructureElement> elements, String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var all = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }
}
