package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolgmonitor.api.LoadedDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFilesTest {

    private static final String FIRST = "nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1/index.html";

    /** Whoever did not say where it will stand gets a site that can stand anywhere, and no wrong address. */
    @Test
    void nameNoPlaceThatNobodyNamed(@TempDir Path folder) throws IOException {
        try (var application = ApplicationContext.run(LoadedDatabase.fresh().properties())) {
            application
                    .getBean(PublishTask.class)
                    .run(List.of("--to", folder.resolve("site").toString()));
        }

        var site = folder.resolve("site");
        assertThat(site.resolve("sitemap.xml")).doesNotExist();
        assertThat(Files.readString(site.resolve("robots.txt"))).doesNotContain("Sitemap:");
        var page = Jsoup.parse(Files.readString(site.resolve(FIRST)));
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/static/");
    }
}
