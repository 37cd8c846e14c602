package nl.opvolgmonitor.api.edition;

import java.util.function.Predicate;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a site has it, made fit for the address of its edition. */
final class BoundPage {

    private final Document page;

    BoundPage(String html) {
        page = Jsoup.parse(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
    }

    /** Links to what is there lead to it below this root; what only the application can answer is left as it is. */
    void keepWithin(String root, Predicate<SiteAddress> isThere) {
        page.select("a[href], link[rel=alternate][type=application/json]").stream()
                .filter(link ->
                        SiteAddress.read(link.attr("href")).filter(isThere).isPresent())
                .forEach(link -> link.attr("href", root + link.attr("href")));
    }

    /** At the top: of which edition the page is, that another one is on the site now, and the way to the same page there. */
    void sayItIsOf(Manifest site, int now, SiteAddress address) {
        var language = Language.at(address.path());
        var texts = Messages.in(language);
        var told = new Element("p")
                .appendText(texts.text(
                                "edition.other",
                                site.edition(),
                                Dates.in(language).instant(site.publishedAt()),
                                now)
                        + " ")
                .appendChild(new Element("a").attr("href", address.path()).text(texts.text("edition.to-now")));
        page.selectXpath("//body/a[@class='skip']")
                .after(new Element("aside")
                        .addClass("notice")
                        .attr("aria-label", texts.text("edition.one", site.edition()))
                        .appendChild(told)
                        .outerHtml());
    }

    @Override
    public String toString() {
        return page.outerHtml();
    }
}
