package nl.opvolgmonitor.api.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.selection.RegisterList;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A selection as a file holds exactly what the list holds, in every format. */
class DownloadTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var address = URI.create(RunningRegister.get().address("/") + path.substring(1));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private List<String> listed(RegisterList list) {
        var keys = new ArrayList<String>();
        String after = null;
        do {
            var page = RunningRegister.get()
                    .ask("{ page: %s(first: 100%s) { edges { node { id } } pageInfo { hasNextPage endCursor } } }"
                            .formatted(list.field(), after == null ? "" : ", after: \"" + after + "\""))
                    .at("/page");
            page.get("edges").forEach(edge -> keys.add(edge.at("/node/id").asText()));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asText()
                    : null;
        } while (after != null);
        return keys;
    }

    private static List<CsvRecord> rows(byte[] csv) {
        var text = new String(csv, UTF_8);
        assertThat(text).startsWith("\ufeffSleutel;");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RegisterList.class)
    void holdsEveryRecordOfTheListOnceInEveryFormat(RegisterList list) throws IOException, InterruptedException {
        var keys = listed(list);

        assertThat(rows(get("/nl/" + list.path() + ".csv").body()))
                .extracting(row -> row.getField(0))
                .containsExactlyElementsOf(keys);
        assertThat(json("/nl/" + list.path() + ".json").get(list.field()))
                .extracting(row -> row.get("id").asText())
                .containsExactlyElementsOf(keys);
        assertThat(firstColumn(get("/nl/" + list.path() + ".xlsx").body())).containsExactlyElementsOf(keys);
        assertThat(part(get("/nl/" + list.path() + ".ods").body(), "content.xml")
                        .split("<table:table-row>", -1))
                .hasSize(keys.size() + 2);
        assertThat(new String(get("/nl/" + list.path() + ".html").body(), UTF_8).split("<tr>", -1))
                .hasSize(keys.size() + 2);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(path).body());
    }

    private static List<String> firstColumn(byte[] xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = book.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(0)).toList();
        }
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(parts.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void givesTheAddressOfEachRecordAndTheWordsOfTheDeadline() throws IOException, InterruptedException {
        var rows = rows(get("/nl/toezeggingen.csv?met-termijn=ja").body());

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField(1)).isEqualTo(RunningRegister.get().address("/id/") + row.getField(0));
            assertThat(row.getField(13)).matches("\\d{4}-\\d{2}-\\d{2}");
        });
        assertThat(get("/id/" + rows.getFirst().getField(0)).statusCode()).isIn(200, 302, 303);
    }

    @Test
    void showsADayInASpreadsheetAsADay() throws IOException, InterruptedException {
        assertThat(part(get("/nl/termijnen.ods").body(), "content.xml"))
                .contains("style:name=\"day\"", "table:style-name=\"day\" office:value-type=\"date\"")
                .doesNotContain("cell office:value-type=\"date\"");
    }

    @Test
    void holdsOnlyWhatWasChosen() throws IOException, InterruptedException {
        var all = rows(get("/nl/toezeggingen.csv").body());
        var spoken = rows(get("/nl/toezeggingen.csv?vorm=mondeling").body());

        assertThat(spoken).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(spoken).extracting(row -> row.getField(3)).containsOnly("Mondelinge toezegging");
    }

    @Test
    void answersAsOfADay() throws IOException, InterruptedException {
        var early = rows(get("/nl/toezeggingen.csv?per=2017-12-31").body());

        assertThat(early.size())
                .isLessThan(rows(get("/nl/toezeggingen.csv").body()).size());
        assertThat(get("/nl/toezeggingen.csv?per=2017-12-31")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .isEqualTo("attachment; filename=\"toezeggingen-2017-12-31.csv\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv | text/csv",
                "ods | application/vnd.oasis.opendocument.spreadsheet",
                "xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "json | application/json",
                "html | text/html"
            })
    void saysWhatItIs(String extension, String type) throws IOException, InterruptedException {
        var reply = get("/nl/moties." + extension);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nl/toezeggingen.csv?stnd=open | 400 | kent de keuze",
                "/nl/toezeggingen.ods?stand=klaar | 400 | kies uit",
                "/nl/toezeggingen.pdf | 404 | niet",
                "/nl/toezeggingen.csv?per=2021-02-30 | 400 | datum bestaat niet"
            })
    void refusesInDutchWhatItCannotGive(String path, int status, String words)
            throws IOException, InterruptedException {
        var reply = get(path);

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(new String(reply.body(), UTF_8)).contains(words);
    }

    @Test
    void namesNoColumnTwice() {
        for (var list : RegisterList.values()) {
            assertThat(DownloadColumns.of(list).stream()
                            .map(DownloadColumn::heading)
                            .collect(Collectors.toList()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(RegisterList.class)
    void takesEveryColumnFromWhatIsAsked(RegisterList list) throws IOException {
        var rows = fields(document(list), "rows");
        var nodes = fields(fields(rows, "edges"), "node");

        assertThat(DownloadColumns.of(list)).allSatisfy(column -> {
            var found = nodes;
            for (var step : column.path()) {
                assertThat(names(found)).as(column.heading()).contains(step);
                found = fields(found, step);
            }
            assertThat(found).as(column.heading()).isEmpty();
        });
    }

    private static List<Field> document(RegisterList list) throws IOException {
        var file = "/graphql/public/rows-" + list.field() + ".graphql";
        try (var stream = Objects.requireNonNull(DownloadTest.class.getResourceAsStream(file), file)) {
            var operation = new Parser()
                    .parseDocument(new String(stream.readAllBytes(), UTF_8))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .getFirst();
            return selections(operation.getSelectionSet());
        }
    }

    private static List<Field> selections(@Nullable SelectionSet set) {
        var fields = new ArrayList<Field>();
        for (Object each : set == null ? List.of() : set.getSelections()) {
            if (each instanceof InlineFragment fragment) {
                fields.addAll(selections(fragment.getSelectionSet()));
            } else if (each instanceof Field field) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static List<Field> fields(List<Field> among, String name) {
        return among.stream()
                .filter(field -> field.getResultKey().equals(name))
                .flatMap(field -> selections(field.getSelectionSet()).stream())
                .toList();
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::getResultKey).toList();
    }
}
