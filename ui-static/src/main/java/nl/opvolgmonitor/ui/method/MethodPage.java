package nl.opvolgmonitor.ui.method;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.recess.RecessSureness;
import nl.opvolgmonitor.domain.source.Chamber;
import nl.opvolgmonitor.ui.Messages;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.register.Connection;

/** How the register works, with the recesses that turn words into dates. */
public record MethodPage(Connection<Recess> recesses) {

    public record Recess(
            String id,
            Chamber chamber,
            RecessSeason season,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate lastMeetingDay,
            RecessSureness sureness) {}

    /** What is told of the kinds of records, by the names of their texts. */
    public List<String> kinds() {
        return List.of("recommendation", "response", "commitment", "motion", "deadline", "evidence");
    }

    public List<Meanings> meanings() {
        return List.of(Meanings.values());
    }

    /** An example of a value; empty when it needs none. */
    public String example(Site site, Enum<?> value) {
        return Messages.in(site.language())
                .find(Meanings.text(value) + ".example")
                .map(example -> site.text("method.example", example))
                .orElse("");
    }
}
