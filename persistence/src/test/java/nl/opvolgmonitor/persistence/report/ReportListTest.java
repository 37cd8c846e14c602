package nl.opvolgmonitor.persistence.report;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.report.ReportFilter;
import nl.opvolgmonitor.domain.report.ReportType;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class ReportListTest extends FilterContract<Report, ReportFilter> {

    ReportListTest(TestRegister register) {
        super(register, Report.class, ReportFilter.class);
    }

    @Override
    protected Report published() {
        return register.publish(Samples.bare(Report.class)
                .with("type", ReportType.MONITOR)
                .with("title", "Slachtoffermonitor mensenhandel")
                .with("aliases", List.of("Monitor 2015–2019"))
                .with("byRapporteur", true));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", ReportType.MONITOR, ReportType.ADVICE),
                arguments("byRapporteur", true, false),
                arguments("year", 2021, 2020),
                arguments("text", "SLACHTOFFER", "dader"),
                arguments("text", "2015-2019", "2015-2020"));
    }
}
