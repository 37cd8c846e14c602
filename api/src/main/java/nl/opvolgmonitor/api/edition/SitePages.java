package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Memo;
import nl.opvolgmonitor.api.page.Asked;
import nl.opvolgmonitor.api.page.Onward;
import nl.opvolgmonitor.api.page.PageData;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.api.page.Pages;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.page.Sections;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.domain.register.Unhurried;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.Stand;

/** Makes the pages of an edition, as anyone would see them at that instant, with signs in the places of its marks. */
final class SitePages {

    private final Sections sections;
    private final PublicQueries queries;
    private final Unhurried unhurried;
    private final Templates templates;
    private final Stand stand;
    private final Pages pages;

    /** After which record a further page of a list begins, by its address. */
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    SitePages(
            Sections sections,
            PublicQueries queries,
            Unhurried unhurried,
            Templates templates,
            Stand stand,
            boolean live) {
        this.sections = sections;
        this.queries = queries.sharing(new Memo());
        this.unhurried = unhurried;
        this.templates = templates;
        this.stand = stand;
        this.pages = templates.pages().with(live, Mark.OPEN, this::onward);
    }

    private String onward(Links links, Onward.List list, int number, String cursor) {
        var address = links.sheet(list.path(), list.query(), number + 1);
        cursors.put(address, cursor);
        return address;
    }

    /** What these pages ask, as far as that is known beforehand, asked at once; each of them may follow in every language. */
    PublicQueries asking(List<SiteAddress> addresses) {
        var asking = queries.remembering();
        var foreseen = addresses.stream()
                .flatMap(address -> sections.foreseen(address.below()).stream())
                .toList();
        unhurried.read(() -> asking.foresee(foreseen, stand));
        return asking;
    }

    /** The page with its data, if it has any; {@link PageRefused} when there is none at that address. */
    List<SitePage> at(SiteAddress address, PublicQueries asking) {
        var data = new PageData();
        var asked = Asked.at(address.path(), cursors.remove(address.path()));
        var visit = data.of(new Visit(asked, stand, asking, pages));
        var answer = unhurried.read(() -> sections.show(visit, address.below()));
        var location = answer.header(HttpHeaders.LOCATION);
        return location == null ? made(address, answer.body(), data) : List.of(leading(address, location));
    }

    /** The file beside a page; {@link PageRefused} when there is none. */
    byte[] fileAt(SiteAddress address) {
        return unhurried
                .read(() -> sections.file(address.below(), stand.at()))
                .orElseThrow(() -> PageRefused.notFound(Sentence.of("problem.nothing-at", address.path())));
    }

    /** The application leads there by itself; for a file server it takes a page. */
    private SitePage leading(SiteAddress address, String location) {
        var text = pages.serving().live() ? location : templates.leadingTo(location, pages.site(stand, address.path()));
        return new SitePage(address, text, location);
    }

    private List<SitePage> made(SiteAddress address, String text, PageData data) {
        var page = new SitePage(address, address.isPage() ? reachable(text) : text, null);
        return Stream.concat(
                        Stream.of(page),
                        address
                                .data()
                                .filter(beside -> text.contains("href=\"" + beside.path() + "\""))
                                .map(beside -> new SitePage(beside, data.json(), null))
                                .stream())
                .toList();
    }

    /** The page as it must be for readers who can reach the application, or cannot. */
    String reachable(String html) {
        return pages.serving().live() ? html : new StandAlone(sections.names()).of(html);
    }
}
