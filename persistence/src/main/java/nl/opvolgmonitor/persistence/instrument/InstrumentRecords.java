package nl.opvolgmonitor.persistence.instrument;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Instruments and their stages, each in its own table. */
@Factory
final class InstrumentRecords {

    @Singleton
    JdbcRecords<Instrument> instruments(Doors doors) {
        return new JdbcRecords<>(doors, Kind.INSTRUMENT, Instrument.class);
    }

    @Singleton
    JdbcRecords<InstrumentStage> instrumentStages(Doors doors) {
        return new JdbcRecords<>(doors, Kind.INSTRUMENT_STAGE, InstrumentStage.class);
    }
}
