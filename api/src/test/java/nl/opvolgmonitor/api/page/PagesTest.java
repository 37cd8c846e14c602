package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.ui.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over HTTP, on the register of the five source documents. */
class PagesTest {

    private static final String FIRST = "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1";
    private static final String LETTER = "/nl/documenten/kst-31015-221";

    private final Site site = new Site();

    @Test
    void offersToKeepNothingWhereNobodyCanSignIn() {
        assertThat(site.get("/nl/toezeggingen/").body()).doesNotContain(Links.SAVED);
    }

    @Test
    void leadsFromTheRootToTheDutchPages() {
        assertThat(site.get("/").location()).isEqualTo("/nl/");
    }

    @Test
    void linksEveryCountToTheListBehindIt() {
        assertThat(site.get("/nl/").body())
                .contains("href=\"/nl/aanbevelingen/?reactie=overgenomen&amp;genummerd=ja\"")
                .contains("Aanbeveling overgenomen")
                .contains("niet de officiële site van de Nationaal Rapporteur");
        assertThat(site.get("/nl/aanbevelingen/?reactie=overgenomen&genummerd=ja")
                        .body())
                .contains("3 aanbevelingen.");
    }

    @Test
    void tellsARecommendationFromItsTextToTheStudyThatFailed() {
        assertThat(site.get(FIRST).body())
                .contains("<h1>Verbeter het inzicht in het slachtofferschap")
                .contains("pagina 59", "Aanbeveling overgenomen", "87 dagen", "Toezegging niet nagekomen")
                .contains("<q>uiterlijk voor het zomerreces van 2021</q>", "uiterlijk 8 juli 2021")
                .contains("href=\"#kst-31015-221/m2\"", "href=\"#kst-31015-221/m3\"")
                .contains("href=\"/nl/documenten/kst-31015-221#regel-31\"");
    }

    @Test
    void awaitsAnAnswerOnTheDayBeforeTheLetter() {
        assertThat(site.get(FIRST + "?per=2021-01-10").body())
                .contains("Nog geen reactie van het kabinet, 86 dagen na de publicatie op 16 oktober 2020")
                .contains("De wet stelt geen termijn.")
                .doesNotContain("Toezegging niet nagekomen");
    }

    @Test
    void countsADayOfKnowledgeToItsEnd() {
        assertThat(site.get(FIRST + "?per=2021-06-01&bekend=2020-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void showsADocumentLineByLineWithWhatWasRegisteredFromIt() {
        assertThat(site.get(LETTER).body())
                .contains("id=\"regel-31\"", "<mark>", "href=\"#noot-3\"", "id=\"noot-3\"")
                .contains("Handelingen II 2019/21, nr.80, item 3", "Niet verbeterd");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/kst-31015-221, /nl/documenten/kst-31015-221",
        "/id/slachtoffermonitor-mensenhandel-2015-2019/1, " + FIRST,
        "/id/kst-31015-221/m2, /nl/toezeggingen/kst-31015-221/m2",
        "/id/kst-31015-221/noot-3, " + LETTER + "#noot-3",
        "/id/kst-31015-221/m2?per=2021-06-01, /nl/toezeggingen/kst-31015-221/m2?per=2021-06-01",
    })
    void leadsFromAPermanentAddressToThePageThatShowsTheRecord(String address, String page) {
        var reply = site.get(address);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nationaal-rapporteur", "minister-jenv", "a-broekers-knol", "samen-tegen-mensenhandel"})
    void showsARecordThatHasNoOtherPage(String key) {
        assertThat(site.get("/id/" + key).body()).contains("<h1>", "<code>" + key + "</code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/bestaat-niet",
                "/nl/aanbevelingen/bestaat/niet",
                "/nl/documenten/%20",
                "/id/bestaat-niet",
                "/id/%3Cscript%3E",
                "/nl/documenten/kst-31015-221?per=2021-01-10",
            })
    void saysInDutchThatThereIsNoSuchPage(String address) {
        var reply = site.get(address);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body())
                .contains("Deze pagina is er niet", "Alle aanbevelingen")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/?per=2021-02-30",
                "/nl/?per=gisteren",
                "/nl/?per=999999999-01-01",
                "/nl/?per=1899-12-31",
                "/nl/?bekend=2999-01-01T00:00:00Z",
                "/nl/?bekend=x",
                "/nl/?bekend=2021-13-01",
                "/nl/aanbevelingen/?reactie=onzin",
                "/nl/aanbevelingen/?jaar=tweeduizend",
                "/nl/aanbevelingen/?genummerd=misschien",
                "/nl/toezeggingen/?stnd=open",
                "/nl/moties/?volgorde=onzin",
                "/nl/termijnen/?uiterlijk-voor=morgen",
                "/nl/aanbevelingen/?ministerie=%22",
                "/nl/aanbevelingen/?na=onzin",
                "/nl/aanbevelingen/?tekst=%00",
                "/nl/documenten/?na=onzin",
            })
    void saysInDutchWhatIsWrongWithAQuestion(String address) {
        var reply = site.get(address);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("Deze vraag klopt niet");
    }

    @Test
    void namesTheDateThatDoesNotExist() {
        assertThat(site.get(FIRST + "?per=2021-02-30").body()).contains("Deze datum bestaat niet: 2021-02-30.");
    }

    @Test
    void takesAnEmptyFieldOfAFormForNoQuestion() {
        assertThat(site.get("/nl/aanbevelingen/?tekst=&reactie=&per=&bekend=").status())
                .isEqualTo(200);
    }

    @Test
    void offersEveryChosenFilterForRemoval() {
        assertThat(site.get("/nl/aanbevelingen/?reactie=overgenomen&jaar=2020").body())
                .contains("Kabinetsreactie: Aanbeveling overgenomen", "href=\"/nl/aanbevelingen/jaar/2020/\"")
                .contains("Jaar: 2020", "href=\"/nl/aanbevelingen/reactie/overgenomen/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/toezeggingen/?stand=vervangen, Stand: Toezegging vervangen, kst-31015-221/",
        "/nl/moties/?stand=aangenomen, Stand: Motie aangenomen, /nl/moties/",
        "/nl/termijnen/?soort=voor-gebeurtenis, Soort termijn: vóór een gebeurtenis, zomerreces",
    })
    void narrowsEveryListInTheSameWay(String address, String chip, String entry) {
        assertThat(site.get(address).body()).contains(chip, "Alles wissen", entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31015-221", "Kamerstuk%2031015,%20nr.%20221", "kamerstukken%20II%2031%20015%20nr.%20221"})
    void leadsFromAnySpellingOfACitationToTheDocument(String citation) {
        assertThat(site.get("/nl/documenten/" + citation).location()).isEqualTo(LETTER);
    }

    @Test
    void writesASheetForADebateOfEachRecordThatWasAskedFor() {
        assertThat(site.get("/nl/debat/?stukken=kst-31015-221/m2%0AKamerstuk%201,%20nr.%201")
                        .body())
                .contains("uiterlijk 8 juli 2021", "Aanbeveling overgenomen", "<h3>Vraag</h3>")
                .contains("geen aanbeveling, toezegging of motie gevonden", "<q>Kamerstuk 1, nr. 1</q>");
    }

    @Test
    void putsTheSheetsOfADebateInTheOrderThatTheAddressHolds() {
        var sheets = site.get("/nl/debat/?stukken=kst-31015-221/m3%0Akst-31015-221/m2")
                .body();

        assertThat(sheets)
                .containsSubsequence("/nl/toezeggingen/kst-31015-221/m3", "/nl/toezeggingen/kst-31015-221/m2");
        assertThat(sheets).contains("stukken=kst-31015-221%2Fm2%0Akst-31015-221%2Fm3");
    }

    @Test
    void makesSheetsOfASelection() {
        assertThat(site.get("/nl/debat/?keuze=toezeggingen%3Fstand%3Dvervangen").body())
                .contains("class=\"sheet\"", "Toezegging vervangen");
        assertThat(site.get("/nl/debat/?keuze=onzin").status()).isEqualTo(400);
    }

    @Test
    void tellsAPromiseFromItsWordsToWhatCameOfIt() {
        assertThat(site.get("/nl/toezeggingen/kst-31015-221/m2").body())
                .contains("In de woorden van de bron", "<q>uiterlijk voor het zomerreces van 2021</q>")
                .contains("uiterlijk 8 juli 2021", "Toezegging staat open", "Wat ervoor en erna kwam")
                .contains("href=\"" + FIRST + "\"", "Wie dat toen was");
    }

    @Test
    void saysSoWhenNothingIsFound() {
        assertThat(site.get("/nl/aanbevelingen/?tekst=zzzz").body()).contains("Geen aanbeveling voldoet hieraan");
    }

    @Test
    void leadsThroughTheWholeListPageByPage() {
        var first = site.get("/nl/aanbevelingen/").body();
        var next = first.replaceAll("(?s).*<a class=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");

        assertThat(site.get(next).body()).contains("<ol class=\"list\">").doesNotContain("class=\"next\"");
    }

    @Test
    void writesWhatReadersTypeAsTextOnly() {
        assertThat(site.get("/nl/aanbevelingen/?tekst=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>");
    }

    @Test
    void letsNothingRunOnAPageAndNothingComeFromElsewhere() {
        var reply = site.get("/nl/");

        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.body())
                .doesNotContain(" style=", "<img", "http://", "//cdn")
                .doesNotContainPattern("<script(?! type=\"module\" src=\"/static/assets/[a-z0-9-]+\\.js\"></script>)");
    }

    @Test
    void loadsWhatItNeedsFromItsOwnFolderUnderNamesThatLast() {
        assertThat(site.get("/nl/").body())
                .containsPattern("<link rel=\"stylesheet\" href=\"/static/assets/site-[0-9a-f]{8}\\.css\">")
                .containsPattern("<link rel=\"preload\" href=\"/static/assets/[a-z0-9-]+\\.woff2\" as=\"font\"");
        assertThat(site.get("/static/../application.yml").status()).isEqualTo(404);
        assertThat(site.get("/static/niets.css").status()).isEqualTo(404);
    }
}
