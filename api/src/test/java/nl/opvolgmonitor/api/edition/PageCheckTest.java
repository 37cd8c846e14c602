package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCheckTest {

    private static final String SOUND = "<!doctype html><html lang=\"nl\"><head><title>Titel</title></head>"
            + "<body><h1 id=\"kop\">Kop</h1><p><a href=\"/nl/\">begin</a></p></body></html>";

    @Test
    void findsNothingWrongWithASoundPage() {
        var check = PageCheck.of(SOUND);

        assertThat(check.faults()).isEmpty();
        assertThat(check.links()).containsExactly("/nl/");
        assertThat(check.anchors()).containsExactly("kop");
    }

    @Test
    void readsSignsInAnAddressAsABrowserDoes() {
        var page = SOUND.replace("/nl/\"", "/nl/?a=1&amp;b=&#34;&#x41;\"");

        assertThat(PageCheck.of(page).links()).containsExactly("/nl/?a=1&b=\"A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<title>Titel</title> | <title></title> | geen titel",
                "lang=\"nl\" | class=\"nl\" | geen taal",
                "<p> | <h1>Nog een</h1><p> | niet één kop",
                "<p> | <p id=\"kop\"> | twee keer id kop",
                "<p> | <p style=\"color:red\"> | stijl in",
                "<p> | <script>1</script><p> | script in",
                "<p> | <p aria-labelledby=\"weg\"> | verwijst naar weg",
                "<p> | <label for=\"weg\">x</label><p> | label zonder veld",
                "<p> | <p><b> | HTML",
                "<p> | <p><div></div> | in een alinea",
                "<p> | <a href='/x'><p> | is niet gesloten",
                "<p> | </div><p> | sluit niets",
                "<p> | <p class=x> | zonder aanhalingstekens",
                "<p> | <p class='x' class='y'> | twee keer het attribuut",
            })
    void tellsWhatIsWrong(String sound, String broken, String fault) {
        assertThat(PageCheck.of(SOUND.replace(sound, broken)).faults())
                .anySatisfy(found -> assertThat(found).contains(fault));
    }
}
