package nl.opvolgmonitor.persistence.source;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.DefectFilter;
import nl.opvolgmonitor.domain.source.DefectType;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class DefectListTest extends FilterContract<Defect, DefectFilter> {

    DefectListTest(TestRegister register) {
        super(register, Defect.class, DefectFilter.class);
    }

    @Override
    protected Defect published() {
        return register.publish(Samples.bare(Defect.class).with("type", DefectType.NUMBERING));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", DefectType.NUMBERING, DefectType.SUM),
                arguments("document", Samples.ONE, Samples.OTHER));
    }
}
