package nl.opvolgmonitor.api.page;

import java.util.function.Supplier;
import nl.opvolgmonitor.domain.term.Terms;
import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Serving;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.Stand;

/**
 * How pages are made: with which templates, what they may promise, what they say of their edition, how lists go on, and what the office
 * calls its themes and target groups.
 */
public record Pages(Templates templates, Serving serving, Mark mark, Onward onward, Supplier<Terms> terms) {

    /** The same, for pages that are made once for many readers; {@code live} is whether those can reach the application. */
    public Pages with(boolean live, Mark mark, Onward onward) {
        return new Pages(templates, serving.reachable(live), mark, onward, terms);
    }

    public Site site(Stand stand, String address) {
        return new Site(stand, address, serving, mark, terms);
    }
}
