package nl.opvolgmonitor.ui.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.method.Meanings;
import nl.opvolgmonitor.ui.register.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Where one series of a recommendation stands: the state, null when it has none yet, the last entry that says so with the
 * document and line that prove it, and the silence since. {@code name} names its texts.
 */
public record SeriesStand(
        String name,
        @Nullable Enum<?> state,
        @Nullable Dated fact,
        @Nullable Named document,
        @Nullable Integer line,
        @Nullable Silence silence) {

    /** Nothing new since a day; {@code text} is the text that says so. */
    public record Silence(String text, LocalDate since) {

        /** Empty on the day itself. */
        public String words(Site site) {
            var days = ChronoUnit.DAYS.between(since, site.stand().effective());
            return days < 1
                    ? ""
                    : site.text(text, site.dates().days(days), site.dates().day(since));
        }
    }

    public String title(Site site) {
        return site.text("standing.series-" + name);
    }

    /** Who says so: the cabinet of its own acts, the Rapporteur of what is judged and closed. */
    public String who(Site site) {
        return site.text(isOfTheCabinet() ? "standing.cabinet" : "standing.rapporteur");
    }

    /** Where it is told what the state means. */
    public String meaning(Site site) {
        return state == null ? site.links().page("methode") : site.links().meaning(Meanings.anchor(state));
    }

    private boolean isOfTheCabinet() {
        return name.equals("response") || name.equals("implementation");
    }
}
