package nl.opvolgmonitor.domain.letter;

import java.util.Set;

/** The numbers of the footnotes of a letter, and which one is next among anchors that are glued to words. */
final class Numbering {

    private final Set<Integer> numbers;
    private final boolean isGlued;
    private int expected = 1;

    /** @param glued whether the text marks no anchor as such */
    Numbering(Set<Integer> numbers, boolean glued) {
        this.numbers = Set.copyOf(numbers);
        this.isGlued = glued;
    }

    boolean has(int number) {
        return numbers.contains(number);
    }

    /** How many characters the next anchor takes when it stands glued at an offset, which is then used up; otherwise 0. */
    int glued(String raw, int at, int end) {
        if (!isGlued || !Character.isDigit(raw.charAt(at)) || !numbers.contains(expected)) {
            return 0;
        }
        int length = GluedAnchors.lengthAt(raw, at, end, expected);
        expected += length > 0 ? 1 : 0;
        return length;
    }
}
