package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpStatus;
import java.util.List;
import nl.opvolgmonitor.api.http.ProblemDetails;

/** Something under {@code /v1} cannot be answered as it was asked. */
final class RestRefused extends RuntimeException {

    private final transient ProblemDetails problem;

    private RestRefused(ProblemDetails problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static RestRefused with(HttpStatus status, String sentence) {
        return new RestRefused(ProblemDetails.of(status, sentence));
    }

    /** Everything that is wrong at once, so that nobody has to try again for each of them. */
    static RestRefused because(List<Fault> faults) {
        var sentence = String.join(" ", faults.stream().map(Fault::sentence).toList());
        return new RestRefused(new ProblemDetails(
                HttpStatus.BAD_REQUEST,
                sentence,
                faults.stream().map(Fault::shown).toList()));
    }

    ProblemDetails problem() {
        return problem;
    }
}
