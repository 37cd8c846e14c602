package nl.opvolgmonitor.ui.debate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.opvolgmonitor.ui.Query;
import org.jspecify.annotations.Nullable;

/**
 * The sheets for one debate, and the address that holds them.
 *
 * @param written what the reader wrote, a record on each line
 * @param choice the selection they come from, as toezeggingen?stand=open; null when they were written one by one
 * @param order titel or datum; null for the order in which they were written
 * @param missing what led to no record, literally
 * @param left how many more there are than fit
 */
public record DebatePage(
        List<String> written,
        @Nullable String choice,
        @Nullable String order,
        List<Sheet> sheets,
        List<String> missing,
        int left) {

    /** What the field of the form holds. */
    public String text() {
        return String.join("\n", written);
    }

    /** Where that selection stands on the site, after the name of the language; null without a selection. */
    public @Nullable String choiceAddress() {
        return choice == null ? null : choice.replaceFirst("\\?|$", "/$0");
    }

    public boolean isEmpty() {
        return sheets.isEmpty() && missing.isEmpty();
    }

    public boolean isBy(String wanted) {
        return wanted.equals(order);
    }

    /** The same sheets, that one a place earlier or, with a step of 1, later. */
    public Query moved(int place, int step) {
        var keys = new ArrayList<>(keys());
        Collections.swap(keys, place, place + step);
        return query(keys);
    }

    /** The same sheets without that one. */
    public Query without(int place) {
        var keys = new ArrayList<>(keys());
        keys.remove(place);
        return query(keys);
    }

    private List<String> keys() {
        return sheets.stream().map(sheet -> sheet.subject().id()).toList();
    }

    private static Query query(List<String> keys) {
        return Query.NONE.with("stukken", String.join("\n", keys));
    }
}
