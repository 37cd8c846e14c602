package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A calendar (RFC 5545) of the deadlines of a selection, to subscribe to. Deadlines whose words give no day are not in it. */
@Singleton
final class CalendarFormat implements DownloadFormat {

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public void write(Download download, OutputStream out) throws IOException {
        try (var calendar = new VObjectWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SyntaxStyle.NEW)) {
            calendar.writeBeginComponent("VCALENDAR");
            calendar.writeVersion("2.0");
            text(calendar, "PRODID", "-//Opvolgmonitor//Termijnen//NL");
            text(calendar, "X-WR-CALNAME", "Termijnen: " + download.selection());
            text(
                    calendar,
                    "X-WR-CALDESC",
                    "Termijnen zoals geregistreerd in de Opvolgmonitor; zie " + download.address());
            calendar.writeProperty(null, "REFRESH-INTERVAL", duration(), "PT12H");
            while (download.rows().hasNext()) {
                for (var deadline : deadlines(download.rows().next()).toList()) {
                    deadline.writeTo(calendar, download.origin());
                }
            }
            calendar.writeEndComponent("VCALENDAR");
        }
    }

    private static com.github.mangstadt.vinnie.VObjectParameters duration() {
        var parameters = new com.github.mangstadt.vinnie.VObjectParameters();
        parameters.put("VALUE", "DURATION");
        return parameters;
    }

    static void text(VObjectWriter calendar, String name, String value) throws IOException {
        calendar.writeProperty(name, VObjectPropertyValues.escape(value));
    }

    /** A row is a deadline itself, or what has deadlines: a commitment, a motion, a recommendation by its commitments. */
    private static Stream<CalendarDeadline> deadlines(JsonNode row) {
        if (row.has("subject")) {
            return CalendarDeadline.of(row, row.path("subject")).stream();
        }
        var own = Stream.concat(
                Stream.of(row.path("deadline")), row.path("deadlines").valueStream());
        var promised = row.path("coverages").valueStream().map(coverage -> coverage.path("commitment"));
        return Stream.concat(
                own.flatMap(deadline -> CalendarDeadline.of(deadline, row).stream()),
                promised.flatMap(promise -> CalendarDeadline.of(promise.path("deadline"), promise).stream()));
    }
}
