package nl.opvolgmonitor.persistence.report;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.FindingFilter;
import nl.opvolgmonitor.domain.report.FindingType;
import nl.opvolgmonitor.domain.report.Trend;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class FindingListTest extends FilterContract<Finding, FindingFilter> {

    FindingListTest(TestRegister register) {
        super(register, Finding.class, FindingFilter.class);
    }

    @Override
    protected Finding published() {
        return register.publish(
                Samples.bare(Finding.class).with("type", FindingType.TREND).with("trend", Trend.DECREASING));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", FindingType.TREND, FindingType.FIGURE),
                arguments("trend", Trend.DECREASING, Trend.STABLE));
    }
}
