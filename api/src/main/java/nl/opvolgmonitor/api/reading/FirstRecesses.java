package nl.opvolgmonitor.api.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessPeriod;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.recess.RecessSureness;
import nl.opvolgmonitor.domain.source.Chamber;

/** The recesses of the first content: what the program knows without a register. */
final class FirstRecesses {

    private FirstRecesses() {}

    static RecessCalendar calendar() {
        List<RecessPeriod> known = Seed.standing("recessen").stream()
                .filter(item -> item.kind().equals("RECESS"))
                .map(item -> period(item.fields()))
                .toList();
        return known.isEmpty() ? RecessCalendar.empty() : new RecessCalendar(1, known);
    }

    private static RecessPeriod period(Map<String, Object> fields) {
        var first = day(fields, "firstDay");
        return new RecessPeriod(
                Chamber.valueOf(String.valueOf(fields.get("chamber"))),
                RecessSeason.valueOf(String.valueOf(fields.get("season"))),
                first.getYear(),
                first,
                day(fields, "lastDay"),
                day(fields, "lastMeetingDay"),
                RecessSureness.valueOf(String.valueOf(fields.get("sureness"))));
    }

    private static LocalDate day(Map<String, Object> fields, String name) {
        return LocalDate.parse(String.valueOf(fields.get(name)));
    }
}
