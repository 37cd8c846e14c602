package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.api.page.Asked;
import nl.opvolgmonitor.api.page.Onward;
import nl.opvolgmonitor.api.page.Pages;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.page.Sections;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Stand;

/** Makes the pages of an edition, as anyone would see them at that instant, with signs in the places of its marks. */
final class SitePages {

    private final Sections sections;
    private final PublicQueries queries;
    private final Templates templates;
    private final Stand stand;
    private final Pages pages;

    /** After which record a further page of a list begins, by its address. */
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    SitePages(Sections sections, PublicQueries queries, Templates templates, Stand stand, boolean live) {
        this.sections = sections;
        this.queries = queries;
        this.templates = templates;
        this.stand = stand;
        this.pages = templates.pages().with(live, Mark.OPEN, this::onward);
    }

    private String onward(Links links, Onward.List list, int number, String cursor) {
        var address = links.sheet(list.path(), list.query(), number + 1);
        cursors.put(address, cursor);
        return address;
    }

    /** {@link nl.opvolgmonitor.api.page.PageRefused} when there is no page at that address. */
    SitePage at(SiteAddress address) {
        var asked = Asked.at(address.path(), cursors.get(address.path()));
        var answer = sections.show(new Visit(asked, stand, queries, pages), address.below());
        var location = answer.header(HttpHeaders.LOCATION);
        return location == null
                ? new SitePage(address, address.isPage() ? reachable(answer.body()) : answer.body(), null)
                : new SitePage(address, templates.leadingTo(location, pages.site(stand, address.path())), location);
    }

    /** The page as it must be for readers who can reach the application, or cannot. */
    String reachable(String html) {
        return pages.serving().live() ? html : new StandAlone(sections.names()).of(html);
    }
}
