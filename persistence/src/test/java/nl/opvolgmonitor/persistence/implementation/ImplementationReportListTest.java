package nl.opvolgmonitor.persistence.implementation;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationReportFilter;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class ImplementationReportListTest extends FilterContract<ImplementationReport, ImplementationReportFilter> {

    ImplementationReportListTest(TestRegister register) {
        super(register, ImplementationReport.class, ImplementationReportFilter.class);
    }

    @Override
    protected ImplementationReport published() {
        return register.publish(Samples.bare(ImplementationReport.class).with("status", ImplementationStatus.STOPPED));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("status", ImplementationStatus.STOPPED, ImplementationStatus.DONE),
                arguments("document", Samples.ONE, Samples.OTHER));
    }
}
