package nl.opvolgmonitor.domain.overview;

import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.signal.Snapshot;

/** A numbered recommendation on a day: whom it is addressed to or who answered it, and where it stands in each series. */
record Asked(
        Recommendation recommendation,
        Set<Key> ministries,
        ResponseState response,
        ImplementationState implementation,
        AssessmentState assessment) {

    /** The numbered recommendations that are there, each as it stands there. */
    static Stream<Asked> in(Snapshot register) {
        var lines = new MinistryLines(register);
        return register.all(Recommendation.class).stream()
                .filter(Recommendation::formal)
                .map(asked -> in(register, lines, asked));
    }

    private static Asked in(Snapshot register, MinistryLines lines, Recommendation asked) {
        var key = asked.key();
        var answers = register.by(Response.class, Response.RECOMMENDATION, key);
        var addressed = Stream.concat(
                asked.links(Role.ADDRESSEE).stream(),
                answers.stream().flatMap(answer -> answer.links(Role.OFFICE).stream()));
        return new Asked(
                asked,
                lines.of(addressed),
                ResponseState.after(answers, true),
                ImplementationState.after(register.by(ImplementationReport.class, ImplementationReport.ABOUT, key)),
                AssessmentState.after(register.by(Assessment.class, Assessment.RECOMMENDATION, key)));
    }

    /** Where it stands in a series. */
    Enum<?> state(CourseSeries series) {
        return switch (series) {
            case RESPONSE -> response;
            case IMPLEMENTATION -> implementation;
            case ASSESSMENT -> assessment;
        };
    }

    int year() {
        return recommendation.entry().effectiveFrom().getYear();
    }
}
