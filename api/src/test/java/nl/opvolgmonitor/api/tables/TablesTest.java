package nl.opvolgmonitor.api.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads tables as spreadsheets write them, and refuses what is none. */
class TablesTest {

    private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:body><office:spreadsheet><table:table table:name="blad">%s</table:table></office:spreadsheet></office:body>
            </office:document-content>""";

    @TempDir
    private Path folder;

    @Test
    void readsCsvWithWhateverSeparator() throws IOException {
        assertThat(csv("a;b,c\n1;2\n")).containsExactly(List.of("a", "b,c"), List.of("1", "2"));
        assertThat(csv("a,b\n1,2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(csv("a\tb\n1\t2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void readsQuotesAndLineBreaksInCells() throws IOException {
        assertThat(csv("a;b\n\"een; \"\"twee\"\"\nregels\";x\n"))
                .element(1)
                .isEqualTo(List.of("een; \"twee\"\nregels", "x"));
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndWindows1252() throws IOException {
        for (var bytes : List.of(
                "key;naam\nx;Coördinatie €\n".getBytes(StandardCharsets.UTF_8),
                "\ufeffkey;naam\nx;Coördinatie €\n".getBytes(StandardCharsets.UTF_8),
                "key;naam\nx;Coördinatie €\n".getBytes(Charset.forName("windows-1252")))) {
            assertThat(rows(bytes)).containsExactly(List.of("key", "naam"), List.of("x", "Coördinatie €"));
        }
    }

    @Test
    void readsWhatItWroteInEachFormat() throws IOException {
        var rows = List.of(
                List.of("key", "text", "aantal"),
                List.of("a", "=1+1", "2"),
                List.of("b", "'s-Hertogenbosch", "-3"),
                List.of("c", "twee\nregels | <&>\"", "@x"));
        for (var format : List.<Format>of(
                out -> TableFile.ods(List.of(new Grid("blad", rows)), out),
                out -> TableFile.xlsx(List.of(new Grid("blad", rows)), out),
                out -> TableFile.csv(new Grid("blad", rows), out))) {
            var out = new ByteArrayOutputStream();
            format.write(out);

            var read = rows(out.toByteArray());

            assertThat(read.stream().flatMap(List::stream))
                    .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
            assertThat(read.stream().map(row -> row.stream().map(Guard::off).toList()))
                    .isEqualTo(rows);
        }
    }

    @Test
    void readsRepeatedCellsAndTypedValuesOfOpenDocument() throws IOException {
        var content = CONTENT.formatted("""
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2021-01-11T00:00:00"><text:p>11-01-21</text:p></table:table-cell>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
                <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2,00</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="16379"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                """);
        var read = new ArrayList<SheetRow>();

        TableProcess.read(file(zip(Map.of("mimetype", MIMETYPE, "content.xml", content))), "x", new Bounds(read::add));

        assertThat(read).containsExactly(new SheetRow("blad", 4, List.of("x", "x", "2021-01-11", "ja", "2")));
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        refuses("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "geen CSV, ODS of XLSX");
        refuses(zip(Map.of("a.txt", "x")), "beschadigd");
        refuses(new byte[] {0x50, 0x4b, 3, 4, 0, 0}, "beschadigd");
        refuses(excelWith("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macro's");
    }

    @Test
    void refusesEntitiesAndEncryption() throws IOException {
        refuses(
                zip(Map.of(
                        "mimetype",
                        MIMETYPE,
                        "content.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                + CONTENT.formatted("&b;"))),
                "beschadigd");
        refuses(
                zip(Map.of("mimetype", MIMETYPE, "META-INF/manifest.xml", "<encryption-data/>", "content.xml", "xxxx")),
                "wachtwoord");
    }

    @Test
    void refusesAnExcelFileWithAPassword() throws IOException {
        var container = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4_096);

        refuses(container, "wachtwoord");
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeItIsRead() throws IOException {
        var file = folder.resolve("groot.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }

        assertThatThrownBy(() -> new SeparateTables().read(file, "groot"))
                .isInstanceOf(TableRefused.class)
                .hasMessage("Dit bestand is groter dan 64 MB; verdeel het over bestanden");
    }

    @Test
    void refusesATableThatIsTooWide() throws IOException {
        refuses(("x;".repeat(1_000) + "x\n").getBytes(StandardCharsets.UTF_8), "500 kolommen");
        refuses(
                zip(Map.of(
                        "mimetype",
                        MIMETYPE,
                        "content.xml",
                        CONTENT.formatted(
                                "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\">"
                                        + "<text:p>x</text:p></table:table-cell></table:table-row>"))),
                "500 kolommen");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        var file = folder.resolve("bom.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(MIMETYPE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte <= 512; megabyte++) {
                zip.write(spaces);
            }
        }

        assertThatThrownBy(() -> {
                    try (var rows = new SeparateTables().read(file, "x")) {
                        rows.each(row -> {});
                    }
                })
                .isInstanceOf(TableRefused.class);
    }

    @Test
    void readsInAProcessOfItsOwn() throws IOException {
        var read = new ArrayList<SheetRow>();

        try (var rows = new SeparateTables().read(file("key;naam\nx;\n".getBytes(StandardCharsets.UTF_8)), "blad")) {
            rows.each(read::add);
        }

        assertThat(read)
                .containsExactly(
                        new SheetRow("blad", 1, List.of("key", "naam")), new SheetRow("blad", 2, List.of("x")));
    }

    private void refuses(byte[] bytes, String words) throws IOException {
        var file = file(bytes);

        var refusal = assertThatThrownBy(() -> {
            try (var rows = new SeparateTables().read(file, "x")) {
                rows.each(row -> {});
            }
        });

        refusal.isInstanceOf(TableRefused.class);
        refusal.hasMessageContaining(words);
    }

    private List<List<String>> csv(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> rows(byte[] bytes) throws IOException {
        var read = new ArrayList<List<String>>();
        TableProcess.read(file(bytes), "blad", new Bounds(row -> read.add(List.copyOf(row.cells()))));
        return read;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("tabel-" + bytes.length), bytes);
    }

    private static byte[] excelWith(String type) throws IOException {
        return zip(Map.of("[Content_Types].xml", "<Types><Override ContentType=\"" + type + "\"/></Types>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : parts.keySet().stream()
                    .sorted(java.util.Comparator.comparing((String n) -> !n.equals("mimetype")))
                    .toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Format {
        void write(ByteArrayOutputStream out) throws IOException;
    }
}
