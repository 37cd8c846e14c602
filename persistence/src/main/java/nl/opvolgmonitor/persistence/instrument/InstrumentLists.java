package nl.opvolgmonitor.persistence.instrument;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class InstrumentLists {

    @Singleton
    Listing<Instrument, InstrumentFilter> instrumentList(Doors doors, JdbcRecords<Instrument> records) {
        return new JdbcListing<>(doors, records, InstrumentLists::conditions, Ordering::byTime);
    }

    private static Conditions conditions(InstrumentFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .contains("concat_ws(' ', k.name, array_to_string(k.aliases, ' '))", filter.text());
    }
}
