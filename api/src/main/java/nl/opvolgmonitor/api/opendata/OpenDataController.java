package nl.opvolgmonitor.api.opendata;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.ui.Sentence;

/** The files of open data, at addresses that stay. */
@Controller(value = "/open-data", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenDataController {

    /** More digits no edition will ever have. */
    private static final int LONGEST = 9;

    private final Visits visits;
    private final Editions editions;
    private final EditionFiles files;

    OpenDataController(Visits visits, Editions editions, EditionFiles files) {
        this.visits = visits;
        this.editions = editions;
        this.files = files;
    }

    @Get("/laatste/{file}")
    HttpResponse<?> last(HttpRequest<?> request, String file) {
        return visits.serve(request, visit -> forEveryone(HttpResponse.seeOther(URI.create(address(last(), file)))));
    }

    @Get("/editie-{number:\\d+}/{file}")
    HttpResponse<?> file(HttpRequest<?> request, String number, String file) {
        return visits.serve(request, visit -> file(request, edition(number), file));
    }

    static String address(Edition edition, String file) {
        return "/open-data/editie-" + edition.number() + "/" + file;
    }

    private Edition last() {
        return editions.last().orElseThrow(() -> PageRefused.notFound(Sentence.of("problem.nothing-published")));
    }

    private Edition edition(String number) {
        var edition = Optional.of(number)
                .filter(digits -> digits.length() <= LONGEST)
                .flatMap(digits -> editions.numbered(Integer.parseInt(digits)))
                .orElseThrow(() -> PageRefused.notFound(Sentence.of("problem.no-such-edition", number)));
        if (!editions.isWhole(edition)) {
            throw PageRefused.gone(Sentence.of("problem.edition-withdrawn", number));
        }
        return edition;
    }

    private HttpResponse<?> file(HttpRequest<?> request, Edition edition, String file) {
        if (file.equals(OpenDataTask.SUMS)) {
            return forEveryone(HttpResponse.ok(sums(edition)).contentType(MediaType.TEXT_PLAIN_TYPE));
        }
        return files.format(file)
                .map(format -> FileReply.to(request, files.of(edition, format), edition))
                .orElseThrow(() -> PageRefused.notFound(Sentence.of("problem.no-such-file", file, names())));
    }

    /** A script of another site may read it too. */
    private static HttpResponse<?> forEveryone(MutableHttpResponse<?> answer) {
        return answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private String names() {
        return files.formats().stream().map(EditionFormat::file).collect(Collectors.joining(", "));
    }

    private String sums(Edition edition) {
        return files.formats().stream()
                .map(format -> files.of(edition, format).sha256() + "  " + format.file() + "\n")
                .collect(Collectors.joining());
    }
}
