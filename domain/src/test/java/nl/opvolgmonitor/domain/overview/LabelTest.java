package nl.opvolgmonitor.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void tellsEveryStateOfAnAxisApart() {
        assertThat(Stream.of(ResponseState.values()).map(Label::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(ImplementationState.values()).map(Label::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(AssessmentState.values()).map(Label::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(TimingState.values()).map(Label::of)).doesNotHaveDuplicates();
    }

    @Test
    void namesACountByItsStateAndOtherwiseByWhatWasCounted() {
        assertThat(count(RecommendationSelection.ofResponse(ResponseState.ACCEPTED)))
                .isEqualTo("overgenomen");
        assertThat(count(RecommendationSelection.ofImplementation(ImplementationState.DONE)))
                .isEqualTo("uitgevoerd");
        assertThat(count(RecommendationSelection.ofAssessment(AssessmentState.NONE)))
                .isEqualTo("nog geen oordeel");
        assertThat(count(RecommendationSelection.ofTheme("arbeid"))).isEqualTo("etiket");
        assertThat(count(RecommendationSelection.ofMinistry(new Key("jenv")))).isEqualTo("etiket");
        assertThat(count(RecommendationSelection.ofYear(2021))).isEqualTo("etiket");
    }

    @Test
    void namesACountOfCommitmentsByItsTiming() {
        var soon = new CommitmentSelection(List.of(TimingState.DUE_SOON));

        assertThat(new CommitmentCount("DUE_SOON", 2, soon).dutchLabel()).isEqualTo("termijn nadert");
    }

    private static String count(RecommendationSelection selection) {
        return new RecommendationCount("etiket", 1, selection).dutchLabel();
    }
}
