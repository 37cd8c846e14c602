package nl.opvolgmonitor.domain.citation;

import java.util.Set;
import java.util.function.BiFunction;

/** The House and the parliamentary year of a citation, with what had to be assumed or repaired to know them. */
record Session(House house, ParliamentaryYear year, Set<Warning> warnings) {

    Reading reading(BiFunction<House, ParliamentaryYear, Cited> cited) {
        return new Reading.Legible(cited.apply(house, year), warnings);
    }
}
