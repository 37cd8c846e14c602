package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.api.RunningRegister;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SignalPagesTest {

    private final Site site = new Site();

    @Test
    void goOnWhereAPageOfThemEnded() {
        var two = RunningRegister.get()
                .ask("{ signals(filter: {rule: [\"R5\"]}, first: 2) { edges { cursor node { record { id } } } } }")
                .at("/signals/edges");
        var first = two.at("/0/node/record/id").asText();
        var second = two.at("/1/node/record/id").asText();

        var whole = Jsoup.parse(site.get("/nl/signalen/r05/").body()).select(".outcome h2 a");
        var rest = Jsoup.parse(
                site.get("/nl/signalen/r05/blad/2/?na=" + two.at("/0/cursor").asText())
                        .body());

        assertThat(whole.eachAttr("href")).anyMatch(address -> address.endsWith(first));
        assertThat(rest.select(".outcome h2 a").eachAttr("href"))
                .hasSize(whole.size() - 1)
                .anyMatch(address -> address.endsWith(second))
                .noneMatch(address -> address.endsWith("/" + first));
        assertThat(rest.text()).contains("Dit is blad 2");
    }

    @Test
    void leadToTheFirstPageOfThemWhenItIsNotSaidWhereToGoOn() {
        var reply = site.get("/en/signalen/r05/blad/2/");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).endsWith("/en/signalen/r05/");
    }

    @Test
    void knowNoOtherRules() {
        assertThat(site.get("/nl/signalen/r99/").status()).isEqualTo(404);
        assertThat(site.get("/nl/signalen/r05/blad/0/").status()).isEqualTo(404);
        assertThat(site.get("/nl/signalen/anders/").status()).isEqualTo(404);
    }
}
