package nl.opvolgmonitor.api.observation;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.ObservedPage;

/**
 * The changes in an entity set, in the order in which they became visible. A record that changes while it is read moves
 * to the end, so that the numbered pages of the source would skip another one. Each page is therefore asked from the
 * time of the last record of the page before; only when a whole page has one time, the link of the source is followed.
 *
 * @param filter which records, in the words of OData
 * @param expand what to give with them, in the words of OData; may be empty
 */
record ODataFeed(String name, URI host, ObservedEntity entity, String filter, String expand, ODataPosition beginning)
        implements Feed {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public URI address(String position) {
        var from = from(position);
        try {
            return host.resolve(from.link().isEmpty() ? question(from) : from.link());
        } catch (IllegalArgumentException unreadable) {
            throw new HouseRefused("De open data van de Kamer verwijzen naar een onleesbaar adres.");
        }
    }

    private ODataPosition from(String position) {
        return position.isEmpty() ? beginning : ODataPosition.parse(position);
    }

    /** Asks for no number of records: then the source gives as many as it likes, and a link to the rest. */
    private String question(ODataPosition from) {
        var since = from.since().isEmpty() ? "" : " and ApiGewijzigdOp ge " + from.since();
        var expanded = expand.isEmpty() ? "" : "&$expand=" + words(expand);
        return "/OData/v4/2.0/%s?$filter=%s&$orderby=%s%s"
                .formatted(entity.sourceName(), words(filter + since), words("ApiGewijzigdOp,Id"), expanded);
    }

    private static String words(String text) {
        return encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public ObservedPage read(byte[] answer, String position) throws IOException {
        var json = JSON.readTree(answer);
        if (json == null || !json.path("value").isArray()) {
            throw new IOException("No list of records");
        }
        var records = StreamSupport.stream(json.get("value").spliterator(), false)
                .map(ODataRecord::new)
                .toList();
        var link = json.path("@odata.nextLink").asText("");
        return new ObservedPage(
                name,
                address(position).toString(),
                records.stream()
                        .flatMap(each -> each.observation(entity).stream())
                        .toList(),
                from(position).after(times(records), link).toString(),
                link.isEmpty());
    }

    private static List<String> times(List<ODataRecord> records) {
        return records.stream()
                .map(ODataRecord::json)
                .map(record -> record.path("ApiGewijzigdOp"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    /** A followed dossier. */
    static String inDossier(String number, String addition) {
        var added = addition.isEmpty()
                ? "(d/Toevoeging eq null or d/Toevoeging eq '')"
                : "d/Toevoeging eq '%s'".formatted(addition);
        return "Kamerstukdossier/any(d: d/Nummer eq %s and %s)".formatted(number, added);
    }
}
