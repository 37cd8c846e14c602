package nl.opvolgmonitor.domain.letter;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks what is left of a letterhead: what stands before the salutation, the lines of an address, and lines of it that each page
 * repeats. None of it says anything of the matter, and some of it names staff.
 */
final class Letterhead {

    private static final Pattern SALUTATION =
            Pattern.compile("(?iu)(?:hoog)?geachte [\\p{L}.,'’ -]{3,80}|(?:excellentie|mijnheer de voorzitter),?");
    private static final int REACH = 90;
    private static final int WIDTH = 90;
    private static final int NARROW = 60;
    private static final int SHORTEST = 5;

    private final Layout layout;
    private final Set<String> printed = new HashSet<>();

    Letterhead(Layout layout) {
        this.layout = layout;
    }

    void mark() {
        int end = Math.min(layout.size(), REACH);
        int salutation = salutation(end);
        for (int at = 0; at < salutation; at++) {
            leaveOut(at, layout.isBody(at) && !HeadingForm.isCertain(layout.line(at)));
        }
        addresses(end);
        repeated();
    }

    /** The line of the salutation; 0 when there is none, or when long lines stand before it. */
    private int salutation(int end) {
        for (int at = 0; at < end && layout.line(at).length() <= WIDTH; at++) {
            if (SALUTATION.matcher(layout.line(at).text()).matches()) {
                return at;
            }
        }
        return 0;
    }

    private void leaveOut(int at, boolean isPaper) {
        if (isPaper) {
            layout.mark(at, Role.FURNITURE);
        }
        var line = layout.line(at);
        if (layout.role(at) == Role.FURNITURE && line.length() >= SHORTEST && line.length() <= NARROW) {
            printed.add(line.text());
        }
    }

    private void addresses(int end) {
        for (int at = 0; at < end; at++) {
            int behind = at;
            while (behind < end && !layout.line(behind).isBlank()) {
                behind++;
            }
            address(at, behind);
            at = behind;
        }
    }

    /** Short lines without a sentence, of which one is known as furniture. */
    private void address(int from, int to) {
        boolean known = false;
        for (int at = from; at < to; at++) {
            known |= layout.role(at) == Role.FURNITURE;
            if (layout.line(at).length() > NARROW || (layout.isBody(at) && isSentence(layout.line(at)))) {
                return;
            }
        }
        for (int at = from; at < to && known; at++) {
            leaveOut(at, layout.isBody(at));
        }
    }

    private static boolean isSentence(Line line) {
        return ".?!:;,".indexOf(line.raw().charAt(line.end() - 1)) >= 0
                || HeadingForm.isCertain(line)
                || Bullet.lengthOn(line) > 0
                || Character.isDigit(line.raw().charAt(line.start()));
    }

    private void repeated() {
        for (int at = 1; at < layout.size() && !printed.isEmpty(); at++) {
            if (layout.isBody(at) && printed.contains(layout.line(at).text()) && isBeside(at)) {
                layout.mark(at, Role.FURNITURE);
            }
        }
    }

    private boolean isBeside(int at) {
        int next = layout.next(at);
        int before = at - 1;
        while (before > 0 && layout.line(before).isBlank() && at - before < 3) {
            before--;
        }
        return layout.role(before) == Role.FURNITURE || (next < layout.size() && layout.role(next) == Role.FURNITURE);
    }
}
