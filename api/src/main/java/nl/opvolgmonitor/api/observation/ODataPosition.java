package nl.opvolgmonitor.api.observation;

import java.util.List;

/**
 * How far an entity set was read.
 *
 * @param since the time of the last record, in the words of the source; empty before the first one
 * @param link where the source keeps the rest of what has that time; empty when not in the middle of it
 */
record ODataPosition(String since, String link) {

    static final ODataPosition START = new ODataPosition("", "");

    static ODataPosition parse(String text) {
        var parts = text.split(" ", 2);
        return new ODataPosition(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Goes on from the last time, unless that would give the same page again. */
    ODataPosition after(List<String> times, String nextLink) {
        var last = times.isEmpty() ? since : times.getLast();
        boolean onward = !last.equals(since);
        return new ODataPosition(last, onward ? "" : nextLink.replace(" ", "%20"));
    }

    @Override
    public String toString() {
        return link.isEmpty() ? since : since + " " + link;
    }
}
