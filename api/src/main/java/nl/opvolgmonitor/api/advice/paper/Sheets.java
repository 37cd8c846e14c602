package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.ui.advice.paper.Chapter;
import nl.opvolgmonitor.ui.advice.paper.Reach;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of a paper, made ready for sheets: its title above each, columns of a known width, bookmarks. */
final class Sheets {

    /** Where a text of elsewhere broke its lines: in print it would be seen in the middle of a word. */
    private static final String SOFT_HYPHEN = "\u00ad";

    /** Of tables in the style of sheets, in points. */
    private static final double LETTERS = 8.5;

    private final Paper paper;
    private final Reach reach;
    private final Document page;

    private Sheets(Paper paper, String site, String html) {
        this.paper = paper;
        this.reach = new Reach(site);
        this.page = Jsoup.parse(html.replace(SOFT_HYPHEN, ""));
        page.outputSettings().prettyPrint(false);
    }

    /** @param html the whole page */
    static org.w3c.dom.Document of(Paper paper, String site, String html) {
        var sheets = new Sheets(paper, site, html);
        sheets.prepare();
        return new W3CDom().namespaceAware(false).fromJsoup(sheets.page);
    }

    private void prepare() {
        page.head().appendElement("meta").attr("name", "title").attr("content", paper.title());
        page.body().prependElement("div").addClass("head").text(paper.title());
        page.select("dl").forEach(Sheets::asTable);
        page.select("a[href]").forEach(this::describe);
        columns();
        bookmarks();
    }

    /** So that what a fact is called is the head of its row, also for who hears it. */
    private static void asTable(Element list) {
        list.tagName("table").addClass("facts");
        list.select("dd").tagName("td");
        list.select("dt").tagName("th").attr("scope", "row");
        list.select("div").tagName("tr");
    }

    private void describe(Element link) {
        if (reach.fromFile(link.attr("href")) == null) {
            link.unwrap();
            return;
        }
        link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text());
    }

    private void columns() {
        var tables = page.select(".scroll > table").iterator();
        for (var block : paper.blocks()) {
            if (block instanceof Block.Table table) {
                var shown = tables.next();
                widths(shown, ColumnWidths.of(table, 1000));
                letters(shown, ColumnWidths.smaller(table));
            }
        }
    }

    private static void widths(Element table, List<Integer> widths) {
        var heads = table.select("thead th");
        for (var column = 0; column < heads.size(); column++) {
            heads.get(column).attr("style", "width:" + widths.get(column) / 10.0 + "%");
        }
    }

    private static void letters(Element table, double smaller) {
        if (smaller < 1) {
            table.attr("style", "font-size:" + Math.floor(LETTERS * smaller * 10) / 10 + "pt");
        }
    }

    private void bookmarks() {
        var bookmarks = page.head().appendElement("bookmarks");
        for (var chapter : Chapter.of(paper)) {
            var bookmark = bookmark(bookmarks, chapter.heading());
            chapter.sections().forEach(section -> bookmark(bookmark, section));
        }
    }

    private static Element bookmark(Element in, Block.Heading heading) {
        return in.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
}
