package nl.opvolgmonitor.api.page;

import graphql.GraphQLError;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.function.Function;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Faults;
import nl.opvolgmonitor.api.http.ProblemDetails;
import nl.opvolgmonitor.api.selection.ConditionRefused;
import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Problem;
import nl.opvolgmonitor.ui.Sentence;

/** Receives every request for a page, and answers in plain Dutch when there is none. */
@Singleton
public final class Visits {

    /** What stands before the address of a page, for who wants to see it before it is public. */
    public static final String PREVIEW = "/werk/voorbeeld";

    private final Stands stands;
    private final PublicQueries queries;
    private final Templates templates;
    private final Faults faults;

    Visits(Stands stands, PublicQueries queries, Templates templates, Faults faults) {
        this.stands = stands;
        this.queries = queries;
        this.templates = templates;
        this.faults = faults;
    }

    public HttpResponse<String> receive(HttpRequest<?> request, Function<Visit, HttpResponse<String>> page) {
        var asked = Asked.in(request);
        try {
            return page.apply(visit(asked));
        } catch (RuntimeException refused) {
            return problem(asked, refused);
        }
    }

    /** The page at a path, as the office sees it before it is public: with drafts, and marked as such. */
    public HttpResponse<String> preview(
            HttpRequest<?> request, PublicQueries office, Function<Visit, HttpResponse<String>> page) {
        var asked = Asked.in(request).without(PREVIEW);
        try {
            var pages = templates.pages().with(true, Mark.DRAFT, Onward.BY_QUESTION);
            return page.apply(new Visit(asked, stands.of(asked), office, pages));
        } catch (RuntimeException refused) {
            return problem(asked, refused);
        }
    }

    /** The same for what is no page but a file. */
    public HttpResponse<?> serve(HttpRequest<?> request, Function<Visit, HttpResponse<?>> file) {
        var asked = Asked.in(request);
        try {
            return file.apply(visit(asked));
        } catch (RuntimeException refused) {
            return problem(asked, refused);
        }
    }

    /** The page for who cannot be served now. */
    public HttpResponse<String> refuse(HttpRequest<?> request, ProblemDetails problem) {
        return problem(Asked.in(request), Problem.of(problem.status().getCode(), Sentence.dutch(problem.detail())));
    }

    private Visit visit(Asked asked) {
        return new Visit(asked, stands.of(asked), queries, templates.pages());
    }

    private HttpResponse<String> problem(Asked asked, RuntimeException refused) {
        return problem(
                asked,
                switch (refused) {
                    case PageRefused page -> page.problem();
                    case ConditionRefused condition -> Problem.badRequest(condition.said());
                    default -> problem(faults.of(refused));
                });
    }

    /** What a reader wrote may be refused in the words of the register; anything else is a fault of ours. */
    private static Problem problem(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorCode.INVALID_VALUE -> Problem.badRequest(Sentence.dutch(error.getMessage() + "."));
            case ErrorCode.TIMEOUT -> away("problem.too-slow");
            case ErrorCode.UNAVAILABLE -> away("problem.unavailable");
            default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR.getCode(), ours(error));
        };
    }

    private static Problem away(String sentence) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE.getCode(), Sentence.of(sentence));
    }

    private static Sentence ours(GraphQLError error) {
        var told = error.getExtensions();
        return told != null && told.get("number") instanceof String number
                ? Sentence.of("problem.ours", number)
                : Sentence.dutch(error.getMessage() + ".");
    }

    private HttpResponse<String> problem(Asked asked, Problem problem) {
        return templates.problem(templates.site(stands.now(), asked.address()), problem);
    }
}
