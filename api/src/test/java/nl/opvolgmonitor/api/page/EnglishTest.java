package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an English page says, apart from what it quotes. */
class EnglishTest {

    /** Words that no Dutch sentence or heading goes without; not as a part of an address or a key. */
    private static final Pattern DUTCH = Pattern.compile(
            "(?i)(?<![\\p{L}\\d/=&.?_‘-])(de|het|een|van|voor|niet|en|op|bij|aan|om|dit|deze|zijn|door|naar|wat|wie|uit|nog|geen|alle"
                    + "|meer|dat|die|er|u|uw|zoek|volg|aanbeveling(en)?|toezegging(en)?|moties?|termijn(en)?|reactie|kabinet"
                    + "|uitvoering|oordeel|geregistreerd|gelezen|gezien|regel|noot|mei|juni|juli|januari|maart|dagen)(?![\\p{L}\\d/=_-])");

    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder", "data-label");

    private final Site site = new Site();

    @ParameterizedTest
    @MethodSource("nl.opvolgmonitor.api.page.PublicPages#english")
    void saysNothingInDutchThatIsNotMarkedAsDutch(String path) {
        var page = page(path);
        page.select("[lang=nl], code, script, textarea, input").remove();

        assertThat(texts(page).filter(text -> DUTCH.matcher(text).find())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.opvolgmonitor.api.page.PublicPages#english")
    void leadsToTheSamePageInDutch(String path) {
        var page = page(path);
        var dutch = path.replaceFirst("^/en/", "/nl/").replaceFirst("^/nl/(id/|verken)", "/$1");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("header .language a").attr("href")).isEqualTo(dutch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/aanbevelingen/", "/en/toezeggingen/kst-31015-221/m2"})
    void saysOnceThatQuotesAreDutch(String path) {
        assertThat(page(path).select(".translation")).hasSize(1);
    }

    @Test
    void marksNothingAsDutchOnADutchPage() {
        var page = page("/nl/toezeggingen/kst-31015-221/m2");

        assertThat(page.select("body [lang]:not(.language a)")).isEmpty();
        assertThat(page.select(".translation")).isEmpty();
    }

    @Test
    void marksEveryQuoteAsDutch() {
        var page = page("/en/toezeggingen/kst-31015-221/m2");

        assertThat(page.select("h1[lang=nl]")).hasSize(1);
        assertThat(page.select("blockquote"))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.attr("lang")).isEqualTo("nl"));
    }

    /** Only a whole address means something there, and this register was not told by which name the world knows it. */
    @Test
    void namesNoAddressesForSearchEnginesWithoutTheirBeginning() {
        assertThat(page("/en/aanbevelingen/").select("link[rel=canonical], link[hreflang]"))
                .isEmpty();
    }

    /** The words of addresses are Dutch in every language. */
    @Test
    void refusesInEnglish() {
        assertThat(page("/en/toezeggingen/?stnd=open").selectFirst("main").text())
                .contains("does not know the choice ‘stnd’");
        assertThat(page("/en/bestaat-niet").selectFirst("main").text()).contains("There is nothing at the address");
    }

    private Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }

    private static Stream<String> texts(Document page) {
        var nodes = page.select("title, body *").stream().flatMap(element -> element.textNodes().stream());
        var spoken = SPOKEN.stream().flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
        return Stream.concat(nodes.map(TextNode::text), spoken);
    }
}
