package nl.opvolgmonitor.domain.register;

/**
 * The permanent name of a record, fit for a web address: {@code kst-31015-221/m2}. It is chosen once and never changes,
 * so that every citation of the register keeps working. At most 200 characters.
 */
public record Key(String value) implements Comparable<Key> {

    private static final int LONGEST = 200;

    // An answer holds thousands of keys, so nothing is made to look at one: no pattern, no sentence before it is
    // needed.
    public Key {
        if (!isFit(value)) {
            throw new InvalidContent("Een sleutel bestaat uit letters, cijfers en . _ # / -: " + value);
        }
    }

    /** Whether this text can be a key. */
    public static boolean isFit(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int place = 1; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (!isLetterOrDigit(sign) && "._#/-".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
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
