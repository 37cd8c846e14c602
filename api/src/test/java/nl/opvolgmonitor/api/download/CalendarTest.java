package nl.opvolgmonitor.api.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.term.Terms;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Stand;
import nl.opvolgmonitor.ui.TermNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The deadlines of a selection in a calendar that another program reads. */
class CalendarTest {

    private static final String DEADLINE = """
            {"id": "kst-1/t1/d1", "raw": "%s", "kind": "MONTH", "earliest": %s, "latest": %s, "certainty": "DERIVED",
             "revision": 1, "recordedAt": "2026-01-02T03:04:05Z",
             "subject": {"id": "kst-1/t1", "kind": "Commitment", "text": "Een toezegging; met komma, en\\nregel"}}""";

    private static List<VEvent> events(String... deadlines) throws IOException, ParserException {
        var rows = new java.util.ArrayList<JsonNode>();
        for (var deadline : deadlines) {
            rows.add(new ObjectMapper().readTree(deadline));
        }
        var stand = new Stand(new PointInTime(LocalDate.parse("2026-02-01"), Instant.EPOCH), null, null);
        var selection = new Selection(RegisterList.DEADLINES, Query.NONE, Map.of(), null);
        var out = new ByteArrayOutputStream();
        new CalendarFormat()
                .write(
                        new Download(
                                selection,
                                stand,
                                new TermNames(Language.DUTCH, Terms.NONE),
                                "https://voorbeeld.nl",
                                rows.iterator()),
                        out);
        return parsed(out.toByteArray()).getComponents(Component.VEVENT);
    }

    private static Calendar parsed(byte[] bytes) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property)
                .map(Property.class::cast)
                .orElseThrow()
                .getValue();
    }

    @Test
    void marksOneDayAsOneDay() throws IOException, ParserException {
        var event = events(DEADLINE.formatted("uiterlijk 8 juli 2027", "\"2027-07-08\"", "\"2027-07-08\""))
                .getFirst();

        assertThat(value(event, "DTSTART")).isEqualTo("20270708");
        assertThat(value(event, "DTEND")).isEqualTo("20270709");
        assertThat(value(event, "SUMMARY")).isEqualTo("Uiterlijk: Een toezegging; met komma, en\nregel");
        assertThat(value(event, "UID")).isEqualTo("kst-1/t1/d1@opvolgmonitor");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "URL")).isEqualTo("https://voorbeeld.nl/id/kst-1/t1");
    }

    @Test
    void marksAWindowOfAMonthAsItsDaysWithTheWordsOfTheSource() throws IOException, ParserException {
        var event = events(DEADLINE.formatted("in maart 2027", "\"2027-03-01\"", "\"2027-03-31\""))
                .getFirst();

        assertThat(value(event, "DTSTART")).isEqualTo("20270301");
        assertThat(value(event, "DTEND")).isEqualTo("20270401");
        assertThat(value(event, "SUMMARY")).startsWith("Termijn: ");
        assertThat(value(event, "DESCRIPTION")).contains("‘in maart 2027’", "Gelezen als: ", "(afgeleid)");
    }

    @Test
    void marksOnlyTheLastDayOfALongWindow() throws IOException, ParserException {
        var event = events(DEADLINE.formatted("in 2027", "\"2027-01-01\"", "\"2027-12-31\""))
                .getFirst();

        assertThat(value(event, "DTSTART")).isEqualTo("20271231");
        assertThat(value(event, "DTEND")).isEqualTo("20280101");
        assertThat(value(event, "DESCRIPTION")).contains("1 januari 2027", "31 december 2027");
    }

    @Test
    void leavesOutWhatHasNoLastDay() throws IOException, ParserException {
        assertThat(events(DEADLINE.formatted("zo spoedig mogelijk", "null", "null")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RegisterList.class)
    void canBeSubscribedToForEveryList(RegisterList list) throws IOException, InterruptedException, ParserException {
        var address = RunningRegister.get().address("/nl/" + list.path() + ".ics");
        var reply = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address.toString())).build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        var calendar = parsed(reply.body());
        var events = calendar.<VEvent>getComponents(Component.VEVENT);
        assertThat(
                        events.isEmpty()
                                ? List.of()
                                : calendar.validate().getEntries().stream()
                                        .map(entry -> entry.getContext() + ": " + entry.getMessage())
                                        .toList())
                .isEmpty();
        if (list == RegisterList.COMMITMENTS || list == RegisterList.DEADLINES) {
            assertThat(events).isNotEmpty();
        }
    }
}
