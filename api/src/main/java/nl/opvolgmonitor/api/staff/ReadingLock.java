package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;

/** Lets one person at a time decide about the proposals of a letter, whichever reading of it they look at. */
@Singleton
final class ReadingLock {

    private final Readings readings;
    private final Ledger ledger;

    ReadingLock(Readings readings, Ledger ledger) {
        this.readings = readings;
        this.ledger = ledger;
    }

    /** The reading, from here to the end of the transaction for this caller alone; empty when there is none. */
    Optional<LetterReading> take(Key reading) {
        var found = readings.find(reading);
        found.ifPresent(letter -> ledger.lock(List.of(new Key("lezing/letter/" + letter.letter()))));
        return found;
    }
}
