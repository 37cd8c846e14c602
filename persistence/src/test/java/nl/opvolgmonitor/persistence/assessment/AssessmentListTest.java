package nl.opvolgmonitor.persistence.assessment;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.AssessmentFilter;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class AssessmentListTest extends FilterContract<Assessment, AssessmentFilter> {

    AssessmentListTest(TestRegister register) {
        super(register, Assessment.class, AssessmentFilter.class);
    }

    @Override
    protected Assessment published() {
        return register.publish(Samples.bare(Assessment.class).with("judgement", Judgement.INSUFFICIENT));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("judgement", Judgement.INSUFFICIENT, Judgement.FOLLOWED_UP),
                arguments("document", Samples.ONE, Samples.OTHER));
    }
}
