package nl.opvolgmonitor.domain.deadline;

import java.util.Arrays;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessPeriod;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.source.Chamber;
import org.jspecify.annotations.Nullable;

/** A recess as deadlines name it: TK_SUMMER_RECESS_2021. */
record RecessEvent(Chamber chamber, RecessSeason season, int year) {

    static RecessEvent of(RecessPeriod period) {
        return new RecessEvent(period.chamber(), period.season(), period.year());
    }

    /** Empty for every other event, and for a recess without a year. */
    static Optional<RecessEvent> parse(@Nullable String code) {
        if (code == null || !code.matches("(TK|EK)_[A-Z]+_RECESS_[0-9]{4}")) {
            return Optional.empty();
        }
        String name = code.substring(3, code.length() - 5);
        return Arrays.stream(RecessSeason.values())
                .filter(season -> season.code().equals(name))
                .map(season -> new RecessEvent(
                        Chamber.valueOf(code.substring(0, 2)),
                        season,
                        Integer.parseInt(code.substring(code.length() - 4))))
                .findFirst();
    }

    String code() {
        return "%s_%s_%d".formatted(chamber, season.code(), year);
    }

    String said() {
        return "%s %d".formatted(season.word(), year);
    }

    @Nullable
    RecessPeriod in(RecessCalendar calendar) {
        return calendar.find(chamber, season, year).orElse(null);
    }
}
