package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Links;

/**
 * A deadline as an event of whole days. A window of at most a month takes its days; of a longer one only the last day is
 * marked, because a bar of a year over everything else helps nobody; the words and the window are always told.
 */
record CalendarDeadline(JsonNode deadline, String subject, String about, LocalDate earliest, LocalDate latest) {

    private static final int MOST_DAYS = 31;
    private static final int BRIEF = 120;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Empty when the words give no last day. */
    static Optional<CalendarDeadline> of(JsonNode deadline, JsonNode subject) {
        if (!deadline.hasNonNull("latest")) {
            return Optional.empty();
        }
        var latest = LocalDate.parse(deadline.get("latest").asText());
        var earliest = deadline.hasNonNull("earliest")
                ? LocalDate.parse(deadline.get("earliest").asText())
                : latest;
        var about = subject.path("text").asText(subject.path("title").asText(""));
        return Optional.of(new CalendarDeadline(deadline, subject.path("id").asText(), about, earliest, latest));
    }

    void writeTo(VObjectWriter calendar, String origin) throws IOException {
        var recorded = MOMENT.format(Instant.parse(deadline.get("recordedAt").asText()));
        calendar.writeBeginComponent("VEVENT");
        CalendarFormat.text(calendar, "UID", deadline.get("id").asText() + "@opvolgmonitor");
        calendar.writeProperty("DTSTAMP", recorded);
        calendar.writeProperty("LAST-MODIFIED", recorded);
        calendar.writeProperty("SEQUENCE", deadline.path("revision").asText("0"));
        day(calendar, "DTSTART", isShort() ? earliest : latest);
        day(calendar, "DTEND", latest.plusDays(1));
        CalendarFormat.text(calendar, "SUMMARY", (isOneDay() ? "Uiterlijk: " : "Termijn: ") + brief());
        CalendarFormat.text(calendar, "DESCRIPTION", description());
        calendar.writeProperty("URL", origin + Links.permanent(subject));
        calendar.writeProperty("TRANSP", "TRANSPARENT");
        calendar.writeEndComponent("VEVENT");
    }

    private boolean isOneDay() {
        return earliest.equals(latest);
    }

    private boolean isShort() {
        return ChronoUnit.DAYS.between(earliest, latest) < MOST_DAYS;
    }

    private static void day(VObjectWriter calendar, String name, LocalDate day) throws IOException {
        var parameters = new VObjectParameters();
        parameters.put("VALUE", "DATE");
        calendar.writeProperty(null, name, parameters, day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private String brief() {
        return about.length() <= BRIEF ? about : about.substring(0, about.lastIndexOf(' ', BRIEF)) + " …";
    }

    private String description() {
        var text = new StringBuilder(about);
        if (deadline.hasNonNull("raw")) {
            text.append("\n\nTermijn in de woorden van de bron: ‘")
                    .append(deadline.get("raw").asText())
                    .append('’');
        }
        text.append("\nGelezen als: ").append(Dates.dutch().window(earliest, latest));
        if (deadline.hasNonNull("certainty")) {
            text.append(" (")
                    .append(Labels.dutch()
                            .of("Resolution." + deadline.get("certainty").asText()))
                    .append(')');
        }
        return text.toString();
    }
}
