package nl.opvolgmonitor.api.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.Writer;
import java.util.Map;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Problem;
import nl.opvolgmonitor.ui.Serving;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Turns page models into answers by the compiled templates. */
@Singleton
public final class Templates {

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.opvolgmonitor.ui.templates");
    private final Serving serving;
    private final BeanProvider<TermLog> terms;

    Templates(
            @Property(name = "opvolgmonitor.sign-in.way", defaultValue = "none") String way,
            @Nullable @Property(name = "opvolgmonitor.public-url") String origin,
            RehearsalState rehearsal,
            BeanProvider<TermLog> terms) {
        this.terms = terms;
        serving = new Serving(
                true, !way.equals("none"), way.equals("demo"), AssetManifest.read(), origin, rehearsal.told());
    }

    /** How pages are made for who asks the application. */
    public Pages pages() {
        return new Pages(this, serving, Mark.OF_NOW, Onward.BY_QUESTION, new AskedTerms(terms));
    }

    public Site site(Stand stand, String address) {
        return pages().site(stand, address);
    }

    HttpResponse<String> page(String template, Map<String, Object> parameters) {
        return answer(HttpStatus.OK, render(template, parameters));
    }

    HttpResponse<String> problem(Site site, Problem problem) {
        var answer = answer(HttpStatus.valueOf(problem.status()), problemPage(site, problem));
        return answer.status() == HttpStatus.SERVICE_UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, "5") : answer;
    }

    /** The page itself, for who answers with it. */
    String problemPage(Site site, Problem problem) {
        return render("page/error.jte", Map.of("site", site, "problem", problem));
    }

    /** A page that leads to another address, for a server that only knows files. */
    public String leadingTo(String address, Site site) {
        return render("page/leading.jte", Map.of("site", site, "address", address));
    }

    /** Writes a page while it is made, so that its length costs no memory. */
    public void write(String template, Map<String, Object> parameters, Writer writer) {
        engine.render(template, parameters, new WriterOutput(writer));
    }

    private String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }

    private static MutableHttpResponse<String> answer(HttpStatus status, String html) {
        return HttpResponse.<String>status(status)
                .body(html)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
