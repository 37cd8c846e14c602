package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.http.ErrorPage;
import nl.opvolgmonitor.ui.Problem;
import nl.opvolgmonitor.ui.Sentence;

/** What a reader sees where no page of ours answered at all. */
@Singleton
final class ProblemPage implements ErrorPage {

    private final Stands stands;
    private final Templates templates;

    ProblemPage(Stands stands, Templates templates) {
        this.stands = stands;
        this.templates = templates;
    }

    @Override
    public String html(HttpStatus status, String sentence) {
        return templates.problemPage(
                templates.site(stands.now(), ""), Problem.of(status.getCode(), Sentence.dutch(sentence + ".")));
    }
}
