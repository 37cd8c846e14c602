package nl.opvolgmonitor.domain.citation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The House and the parliamentary year of a citation, with what had to be assumed or repaired to know them. */
record Session(House house, ParliamentaryYear year, Set<Warning> warnings) {

    /** Without a House, the Tweede Kamer is assumed. */
    static Session of(Optional<House> house, WrittenYear written, ParliamentaryYear meant) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (house.isEmpty()) {
            warnings.add(Warning.KAMER_AANGENOMEN);
        }
        if (!written.isPossible()) {
            warnings.add(Warning.VERGADERJAAR_HERSTELD);
        }
        return new Session(house.orElse(House.TWEEDE_KAMER), meant, warnings);
    }

    Reading reading(BiFunction<House, ParliamentaryYear, Cited> cited) {
        return new Reading.Legible(cited.apply(house, year), warnings);
    }
}
