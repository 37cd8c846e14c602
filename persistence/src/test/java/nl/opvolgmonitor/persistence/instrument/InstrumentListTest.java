package nl.opvolgmonitor.persistence.instrument;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentFilter;
import nl.opvolgmonitor.domain.instrument.InstrumentType;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class InstrumentListTest extends FilterContract<Instrument, InstrumentFilter> {

    InstrumentListTest(TestRegister register) {
        super(register, Instrument.class, InstrumentFilter.class);
    }

    @Override
    protected Instrument published() {
        return register.publish(Samples.bare(Instrument.class)
                .with("type", InstrumentType.PROGRAMME)
                .with("name", "Samen tegen mensenhandel")
                .with("aliases", List.of("het Actieplan")));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", InstrumentType.PROGRAMME, InstrumentType.ACT),
                arguments("text", "samen tegen", "wet"),
                arguments("text", "actieplan", "_"));
    }
}
