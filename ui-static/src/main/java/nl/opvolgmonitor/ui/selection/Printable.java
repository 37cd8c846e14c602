package nl.opvolgmonitor.ui.selection;

import java.util.List;
import nl.opvolgmonitor.ui.Site;

/**
 * A selection as a page to print.
 *
 * @param list what is listed, as an address names it
 * @param address where the same list stands on the site
 * @param rows the texts of each row, read once and while the page is written
 */
public record Printable(String list, String address, List<String> headings, Iterable<List<String>> rows) {

    public String title(Site site) {
        return site.word("lijst." + list);
    }
}
