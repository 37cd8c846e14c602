package nl.opvolgmonitor.api.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.imports.Holdings;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes the whole register along and reads it back. */
class OpenDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void holdsEveryPublicRecordOnALineOfItsOwn() throws IOException {
        var lines = lines();

        assertThat(lines.getFirst().path("license").asText()).contains("publicdomain/zero");
        for (var kind : Kind.values()) {
            assertThat(lines)
                    .filteredOn(line -> line.path("record").asText().equals(RecordLine.name(kind)))
                    .hasSize(bean(Holdings.class).keys(kind).size());
        }
        assertThat(lines).hasSizeGreaterThan(100);
    }

    @Test
    void describesItsTablesAsTheyAre() throws IOException {
        var files = tables();
        var description = JSON.readTree(files.remove(CsvTables.DESCRIPTION));
        var tables = new LinkedHashMap<String, List<List<String>>>();
        files.forEach((file, text) -> tables.put(file, new CsvText(text).rows()));

        assertThat(description.get("tables")).hasSize(tables.size());
        assertThat(new Described(description, tables).faults()).isEmpty();
        assertThat(tables.get("records.csv")).hasSize(lines().size());
    }

    @Test
    void hasTheSameRecordsInBothForms() throws IOException {
        var commitments = new CsvText(tables().get("commitment.csv")).rows();
        var text = commitments.getFirst().indexOf("text");

        assertThat(commitments.stream().skip(1).map(row -> row.get(text)).toList())
                .containsExactlyInAnyOrderElementsOf(lines().stream()
                        .filter(line -> line.path("record").asText().equals("commitment"))
                        .map(line -> line.get("text").asText())
                        .toList());
    }

    @Test
    void makesTheSameBytesOfTheSameEdition() throws IOException {
        var edition = bean(Editions.class).last().orElseThrow();
        for (var format : bean(EditionFiles.class).formats()) {
            var again = new ByteArrayOutputStream();
            format.write(edition, again);

            assertThat(again.toByteArray()).isEqualTo(last(format.file()).bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.jsonl.gz", "register.csv.zip"})
    void saysWhatItsBytesAddUpTo(String file) throws NoSuchAlgorithmException {
        var reply = last(file);
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(reply.bytes()));

        assertThat(last("SHA256SUMS").text()).contains(sum + "  " + file + "\n");
        assertThat(reply.header("ETag")).isEqualTo('"' + sum + '"');
        assertThat(reply.header("Content-Length")).isEqualTo(String.valueOf(reply.bytes().length));
        assertThat(Fetched.from(address(file), "If-None-Match", '"' + sum + '"').status())
                .isEqualTo(304);
    }

    @Test
    void answersKindlyWhatThereIsNot() {
        assertThat(Fetched.from("/open-data/editie-999999/register.jsonl.gz").status())
                .isEqualTo(404);
        var reply = Fetched.from(address("register.xml"));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("register.jsonl.gz");
    }

    private static <T> T bean(Class<T> type) {
        return RunningRegister.get().context().getBean(type);
    }

    /** Where the last edition leads. */
    private static String address(String file) {
        return Fetched.from("/open-data/laatste/" + file).header("Location");
    }

    private static Fetched last(String file) {
        return Fetched.from(address(file));
    }

    private static List<JsonNode> lines() throws IOException {
        var lines = new ArrayList<JsonNode>();
        try (var stream = new GZIPInputStream(
                new ByteArrayInputStream(last("register.jsonl.gz").bytes()))) {
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty()) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return lines;
    }

    private static Map<String, String> tables() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(last("register.csv.zip").bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
