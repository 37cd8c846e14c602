package nl.opvolgmonitor.api.page;

import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;

/** Where a list goes on. */
@FunctionalInterface
public interface Onward {

    /** By a question to the application. */
    Onward BY_QUESTION = (links, list, number, cursor) ->
            links.list(list.path(), list.query().with("na", cursor));

    /** A list as an address names it, as toezeggingen, with what narrows it. */
    record List(String path, Query query) {}

    /** The address of the page after the one with that number, counted from 1, which ended at that cursor. */
    String address(Links links, List list, int number, String cursor);
}
