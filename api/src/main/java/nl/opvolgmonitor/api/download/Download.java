package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.ui.Stand;

/**
 * What a file is made of.
 *
 * @param origin where this site is reached, as {@code https://example.nl}, to write addresses of records with
 */
record Download(Selection selection, Stand stand, String origin, Iterator<JsonNode> rows) {

    /** The address of the list that shows the same. */
    String address() {
        return origin + "/nl/" + selection.list().path() + "/" + selection.query();
    }
}
