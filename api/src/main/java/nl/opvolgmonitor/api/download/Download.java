package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.ui.Stand;
import nl.opvolgmonitor.ui.TermNames;

/**
 * What a file is made of.
 *
 * @param names what themes and target groups are called, in Dutch
 * @param origin where this site is reached, as {@code https://example.nl}, to write addresses of records with
 */
record Download(Selection selection, Stand stand, TermNames names, String origin, Iterator<JsonNode> rows) {

    /** The address of the list that shows the same. */
    String address() {
        return origin + "/nl/" + selection.list().path() + "/" + selection.query();
    }
}
