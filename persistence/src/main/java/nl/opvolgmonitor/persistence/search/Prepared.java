package nl.opvolgmonitor.persistence.search;

/** A question in the words of the database: all of it, and what of it is to be found. Empty when nothing is left to look for. */
public record Prepared(String whole, String wanted) {

    boolean isEmpty() {
        return wanted.isEmpty();
    }
}
