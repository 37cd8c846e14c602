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
    public String html(HttpStatus status, String sentence, String path) {
        return templates.problemPage(
                templates.site(stands.now(), path), Problem.of(status.getCode(), Sentence.dutch(sentence + ".")));
    }
}
