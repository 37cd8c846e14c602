package nl.opvolgmonitor.api.advice.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.ui.advice.paper.Article;

/** A paper as one page that needs nothing beside it. */
@Singleton
public final class HtmlForm implements PaperForm {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.opvolgmonitor.ui.templates");

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void write(Paper paper, String site, OutputStream out) throws IOException {
        out.write(page(paper, site, Resource.read("paper.css")).getBytes(StandardCharsets.UTF_8));
    }

    /** The paper without the page around it: title, facts, table of contents, text and footnotes in one {@code <article>}. */
    public String article(Paper paper, String site) {
        return render("paper/article.jte", Map.of("article", new Article(paper, site)));
    }

    /** @param style CSS of our own, which is written as it is */
    String page(Paper paper, String site, String style) {
        return render("paper/document.jte", Map.of("article", new Article(paper, site), "style", style));
    }

    private String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }
}
