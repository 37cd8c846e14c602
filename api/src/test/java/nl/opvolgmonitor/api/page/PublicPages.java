package nl.opvolgmonitor.api.page;

import java.util.List;
import java.util.stream.Stream;

/** An address of every sort of page, and of the forms that one sort takes. */
final class PublicPages {

    /** Below the root of a language. */
    private static final List<String> KINDS = List.of(
            "",
            "aanbevelingen/",
            "aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1",
            "toezeggingen/",
            "toezeggingen/kst-31015-221/m2",
            "moties/",
            "termijnen/",
            "documenten/",
            "documenten/kst-31015-221",
            "rapporten/",
            "rapporten/slachtoffermonitor-mensenhandel-2015-2019",
            "ministeries/",
            "ministeries/mnre1058",
            "themas/",
            "themas/MENSENHANDEL/",
            "signalen/",
            "signalen/r05/",
            "grafieken/",
            "grafieken/termijnen/",
            "voortgang/",
            "voortgang/termijnen-gehaald/",
            "voortgang/jaar/2021/",
            "methode/",
            "over/",
            "toegankelijkheid/",
            "privacy/",
            "contact/",
            "edities/",
            "correcties/",
            "open-data/",
            "debat/?stukken=kst-31015-221/m2%0Abestaat-niet",
            "wijzigingen/?sinds=2026-01-01",
            "zoeken/?q=mensenhandel",
            "api/",
            "limieten/",
            "documentatie/",
            "edities/1/",
            "bestaat-niet");

    private static final List<String> FORMS = List.of(
            "/nl/?per=2021-01-10",
            "/nl/aanbevelingen/?reactie=overgenomen&genummerd=ja",
            "/nl/aanbevelingen/?tekst=zzzz",
            "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1?per=2021-01-10",
            "/nl/toezeggingen/?stand=open&stand=niet-nagekomen&ministerie=ministerie-jenv&volgorde=termijn",
            "/nl/toezeggingen/?tekst=zzzz",
            "/nl/toezeggingen/?stnd=open",
            "/nl/moties/?tekst=zzzz",
            "/nl/termijnen/?uiterlijk-voor=1999-01-01",
            "/nl/debat/",
            "/nl/debat/?keuze=moties&volgorde=titel",
            "/nl/debat/?volgorde=onzin",
            "/nl/wijzigingen/",
            "/nl/wijzigingen/?sinds=2199-01-01",
            "/nl/zoeken/",
            "/nl/zoeken/?q=zorgcoordinatie",
            "/nl/zoeken/?q=mensenhandel&per=2021-01-10",
            "/nl/zoeken/?q=zzzzzz",
            "/nl/zoeken/?q=de",
            "/nl/documenten/jaarverslag-2020",
            "/nl/documentatie/architecture/",
            "/nl/documentatie/werkplek/",
            "/id/nationaal-rapporteur",
            "/verken",
            "/verken?vraag=bestaat-niet",
            "/nl/?per=2021-02-30");

    private static final List<String> ENGLISH_FORMS = List.of(
            "/en/?per=2021-01-10",
            "/en/aanbevelingen/?reactie=overgenomen&genummerd=ja&ministerie=ministerie-jenv",
            "/en/toezeggingen/?tekst=zzzz",
            "/en/moties/?stand=onzin",
            "/en/zoeken/",
            "/en/zoeken/?q=zzzzzz",
            "/en/debat/?keuze=moties",
            "/en/debat/?volgorde=onzin",
            "/en/documenten/jaarverslag-2020",
            "/en/id/nationaal-rapporteur",
            "/en/id/ministerie-jenv",
            "/en/volgen/",
            "/en/verken",
            "/en/verken?vraag=bestaat-niet",
            "/en/?per=2021-02-30");

    private PublicPages() {}

    static Stream<String> all() {
        return Stream.of(in("/nl/"), english(), FORMS.stream()).flatMap(each -> each);
    }

    /** The same kinds in English, and what is refused in English. */
    static Stream<String> english() {
        return Stream.concat(in("/en/"), ENGLISH_FORMS.stream());
    }

    private static Stream<String> in(String tree) {
        return KINDS.stream().map(tree::concat);
    }
}
