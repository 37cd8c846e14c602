package nl.opvolgmonitor.api.page;

import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Serving;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.Stand;

/** How pages are made: with which templates, what they may promise, what they say of their edition, and how lists go on. */
public record Pages(Templates templates, Serving serving, Mark mark, Onward onward) {

    /** The same, for pages that are made once for many readers; {@code live} is whether those can reach the application. */
    public Pages with(boolean live, Mark mark, Onward onward) {
        return new Pages(templates, serving.reachable(live), mark, onward);
    }

    public Site site(Stand stand, String address) {
        return new Site(stand, address, serving, mark);
    }
}
