package nl.opvolgmonitor.api.extraction;

import static nl.opvolgmonitor.api.extraction.SampleFiles.QUOTE;
import static nl.opvolgmonitor.api.extraction.SampleFiles.docx;
import static nl.opvolgmonitor.api.extraction.SampleFiles.odt;
import static nl.opvolgmonitor.api.extraction.SampleFiles.pdf;
import static nl.opvolgmonitor.api.extraction.SampleFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import nl.opvolgmonitor.domain.source.TextExtraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileReadingTest {

    @Test
    void readsAPdfPageByPageAndLineByLine() {
        assertThat(FileReading.of(pdf("Geachte voorzitter,\n" + QUOTE, "Bladzij twee")))
                .isEqualTo(new ExtractedText(FileType.PDF, "Geachte voorzitter,\n" + QUOTE + "\n\fBladzij twee\n"));
    }

    @Test
    void readsNoTextInAScan() {
        var read = (ExtractedText) FileReading.of(pdf(""));

        assertThat(read.type()).isEqualTo(FileType.PDF);
        assertThat(read.text()).isBlank();
    }

    @Test
    void readsADocxAsItsReaderSeesIt() {
        var read = FileReading.of(docx("""
                <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>De minister zal</w:t></w:r>\
                <w:r><w:t xml:space="preserve"> vóór de zomer</w:t></w:r><w:del><w:r><w:delText>nooit</w:delText></w:r></w:del>\
                <w:r><w:tab/><w:t>maat</w:t><w:softHyphen/><w:t>regelen</w:t><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:instrText>PAGE</w:instrText><w:t>Slot &amp; groet</w:t></w:r></w:p>"""));

        assertThat(read)
                .isEqualTo(new ExtractedText(
                        FileType.DOCX, "De minister zal vóór de zomer\tmaat\u00adregelen\f\nSlot & groet\n"));
    }

    @Test
    void readsAnOdtAsItsReaderSeesIt() {
        var read = FileReading.of(odt("""
                <text:tracked-changes><text:p>geschrapt</text:p></text:tracked-changes>
                <text:h>Brief</text:h><text:p>De minister
                    zal<text:s text:c="2"/>starten<text:line-break/>nu</text:p>"""));

        assertThat(read).isEqualTo(new ExtractedText(FileType.ODT, "Brief\nDe minister zal  starten\nnu\n"));
    }

    @Test
    void readsAPageWithoutItsMarkupAndScripts() {
        var read = FileReading.of(utf8("""
                <!DOCTYPE html><html><head><title>Kop</title><style>p{}</style></head><body>
                <h1>Brief</h1><p>De <b>minister</b>
                   zal&nbsp;starten<br>nu<script>alert(1)</script></p></body></html>"""));

        assertThat(read).isEqualTo(new ExtractedText(FileType.HTML, "Brief\nDe minister zal\u00a0starten\nnu\n"));
    }

    @TestFactory
    Stream<DynamicTest> readsPlainTextInEveryEncodingThatPeopleUse() {
        var text = "Geachte voorzitter,\n" + QUOTE + " – met dank.\n";
        return Stream.of("UTF-8", "UTF-16", "windows-1252")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(FileReading.of(text.getBytes(Charset.forName(name))))
                                .isEqualTo(new ExtractedText(FileType.TEXT, text))));
    }

    @Test
    void findsQuotesInWhateverFormTheLetterHas() {
        Stream.of(
                        pdf("Brief\n" + QUOTE.replace(" één", "\néén")),
                        docx("<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(QUOTE)),
                        docx("<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
                                .formatted(QUOTE.replace("onderzoek", "onder\u00adzoek")
                                        .replace(' ', '\u00a0'))),
                        odt("<text:p>%s</text:p>".formatted(QUOTE)),
                        utf8("<html><body><p>%s</p></body></html>".formatted(QUOTE.replace("é", "&eacute;"))),
                        utf8(QUOTE))
                .forEach(file -> assertThat(new Quote(new Key("brief"), EvidenceRole.PROOF, QUOTE, null, null)
                                .occursIn(((ExtractedText) FileReading.of(file)).text()))
                        .isTrue());
    }

    @Test
    void spellsLigaturesOut() {
        assertThat(CleanText.withoutLigatures("e\ufb03ciënt, \ufb01nancieel, ½"))
                .isEqualTo("efficiënt, financieel, ½");
    }

    @Test
    void leavesOutWhatNoDatabaseCanHold() {
        assertThat(CleanText.of("a\0b\ud800c😀")).isEqualTo("ab\ufffdc😀");
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryOtherKindByName() {
        var files = new HashMap<String, byte[]>();
        files.put("Een afbeelding (image/png)", bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13));
        files.put(
                "Een programma (application/x-", bytes(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0));
        files.put("Een archief (application/zip)", SampleFiles.zip(Map.of("brief.txt", QUOTE)));
        files.put(
                "Een rekenblad",
                docx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "", ""));
        files.put("Een document met macro's", docx("application/vnd.ms-word.document.macroEnabled.main+xml", "", ""));
        files.put("Een oud of beveiligd Office-bestand", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
        files.put("Een RTF-bestand", utf8("{\\rtf1\\ansi Brief}"));
        files.put("Een XML-bestand", utf8("<?xml version=\"1.0\"?><brief/>"));
        files.put("Een bestand van onbekende soort", bytes(0, 1, 2, 3, 4, 5, 6, 7));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(((MediaTypeRefused) FileReading.of(file.getValue())).message())
                                .startsWith(file.getKey())
                                .contains("bewaar het als PDF")));
    }

    @Test
    void takesNoFileThatIsSomethingElseBeforeItIsAPdf() {
        var pdf = pdf(QUOTE);
        var before = utf8("GIF89a/*");
        var both = Arrays.copyOf(before, before.length + pdf.length);
        System.arraycopy(pdf, 0, both, before.length, pdf.length);

        assertThat(FileReading.of(both)).isInstanceOf(MediaTypeRefused.class);
        both[0] = ' ';
        assertThat(FileReading.of(both)).isInstanceOf(MediaTypeRefused.class);
    }

    @Test
    void takesAPdfWithAnArchiveBehindItAsAPdf() {
        var pdf = pdf(QUOTE);
        var zip = SampleFiles.zip(Map.of("brief.txt", "iets anders"));
        var both = Arrays.copyOf(pdf, pdf.length + zip.length);
        System.arraycopy(zip, 0, both, pdf.length, zip.length);

        assertThat(FileReading.of(both)).isEqualTo(new ExtractedText(FileType.PDF, QUOTE + "\n"));
    }

    @Test
    void refusesAPdfWithAPassword() {
        assertThat(FileReading.of(SampleFiles.lockedPdf())).isEqualTo(FileUnreadable.locked());
    }

    @Test
    void refusesAPdfThatIsBroken() {
        assertThat(FileReading.of(utf8("%PDF-1.7\nniets"))).isEqualTo(FileUnreadable.broken(FileType.PDF));
    }

    @Test
    void refusesADocumentWithoutAText() {
        var empty = SampleFiles.zip(Map.of("mimetype", FileType.ODT.mediaType()));

        assertThat(FileReading.of(empty)).isEqualTo(FileUnreadable.broken(FileType.ODT));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryDocumentType() {
        return Stream.of(
                        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                        "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/x.dtd\" [<!ENTITY a \"b\">]>",
                        "<!DOCTYPE w [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY a \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
                .map(prolog -> DynamicTest.dynamicTest(
                        prolog,
                        () -> assertThat(FileReading.of(
                                        docx(SampleFiles.WORD, prolog, "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")))
                                .isEqualTo(FileUnreadable.broken(FileType.DOCX))));
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        assertThat(FileReading.of(SampleFiles.bomb())).isInstanceOf(FileUnreadable.class);
    }

    @Test
    void refusesXmlThatIsTooDeep() {
        assertThat(FileReading.of(docx("<w:p>".repeat(100_000)))).isEqualTo(FileUnreadable.broken(FileType.DOCX));
    }

    @Test
    void refusesMoreTextThanTheRegisterKeeps() {
        var much = "a".repeat(TextExtraction.LIMIT + 1);

        assertThat(FileReading.of(docx("<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(much))))
                .isEqualTo(FileUnreadable.tooMuchText());
        assertThat(FileReading.of(much.getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileUnreadable.tooMuchText());
    }

    @Test
    void readsAPageThatIsVeryDeep() {
        var deep = "<html><body>" + "<div>".repeat(200_000) + QUOTE;

        assertThat(FileReading.of(utf8(deep))).isInstanceOf(ExtractedText.class);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int place = 0; place < values.length; place++) {
            bytes[place] = (byte) values[place];
        }
        return bytes;
    }
}
