package nl.opvolgmonitor.domain.register;

import java.util.regex.Pattern;

/**
 * The permanent name of a record, fit for a web address: {@code kst-31015-221/m2}. It is chosen once and never changes,
 * so that every citation of the register keeps working. At most 200 characters.
 */
public record Key(String value) implements Comparable<Key> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._#/-]{0,199}");

    public Key {
        Invariant.require(isFit(value), "Een sleutel bestaat uit letters, cijfers en . _ # / -: " + value);
    }

    /** Whether this text can be a key. */
    public static boolean isFit(String text) {
        return FORM.matcher(text).matches();
    }

    /** The key of something that belongs to this record: {@code kst-31015-221} and {@code m2} give {@code kst-31015-221/m2}. */
    public Key child(String name) {
        return new Key(value + "/" + name);
    }

    @Override
    public int compareTo(Key other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
