package nl.opvolgmonitor.domain.letter;

import java.util.Set;
import java.util.regex.Pattern;

/** Marks what belongs to the paper: furniture, repeated labels with their values, contact details. */
final class PaperWork {

    private static final Set<String> CONTACT = Set.of("contactpersoon", "contactgegevens", "inlichtingen");
    private static final Pattern REFERENCE = Pattern.compile("\\d{4,8}(/\\d{2,4})?");
    private static final Pattern REFERENCE_BEHIND = Pattern.compile(" \\d{4,8}$");
    private static final int CONTACT_LINES = 6;
    private static final int CONTACT_WIDTH = 60;
    private static final int REACH = 6;

    private final Layout layout;

    PaperWork(Layout layout) {
        this.layout = layout;
    }

    void mark() {
        for (int at = 0; at < layout.size(); at++) {
            if (layout.isBody(at) && Furniture.is(layout.line(at))) {
                layout.mark(at, Role.FURNITURE);
            }
        }
        for (int at = 0; at < layout.size(); at++) {
            label(at);
            glued(at);
        }
    }

    private void label(int at) {
        var label = layout.isBody(at) ? Label.on(layout.line(at)) : java.util.Optional.<Label>empty();
        if (label.isEmpty()) {
            return;
        }
        if (CONTACT.contains(label.get().name())) {
            contact(at);
        } else if (!label.get().value().isEmpty() || isValue(layout.next(at))) {
            layout.mark(at, Role.FURNITURE);
            if (label.get().value().isEmpty()) {
                layout.mark(layout.next(at), Role.FURNITURE);
            }
        }
    }

    /** A date or a number stands below its label; other words only right under it. */
    private boolean isValue(int at) {
        if (!layout.isBody(at)) {
            return false;
        }
        var words = layout.line(at).text();
        return DutchDate.is(words)
                || REFERENCE.matcher(words).matches()
                || !layout.line(at - 1).isBlank();
    }

    private void contact(int at) {
        layout.mark(at, Role.FURNITURE);
        int line = layout.next(at);
        for (int left = CONTACT_LINES; left > 0 && line < layout.size() && isContact(line); left--) {
            layout.mark(line, Role.FURNITURE);
            line++;
        }
    }

    private boolean isContact(int at) {
        return !layout.line(at).isBlank()
                && layout.line(at).length() < CONTACT_WIDTH
                && (layout.role(at) == Role.FURNITURE
                        || Label.on(layout.line(at)).isEmpty());
    }

    private void glued(int at) {
        int limit = layout.isBody(at) ? Label.gluedTo(layout.line(at)) : -1;
        if (limit < 0) {
            return;
        }
        layout.cut(at, limit);
        for (int line = at + 1; line < Math.min(layout.size(), at + REACH); line++) {
            if (value(line)) {
                return;
            }
        }
    }

    /** Marks or cuts off the value of a glued label; whether it was here. */
    private boolean value(int at) {
        if (layout.line(at).isBlank()) {
            return false;
        }
        if (DutchDate.is(layout.line(at).text())
                || REFERENCE.matcher(layout.line(at).text()).matches()) {
            layout.mark(at, Role.FURNITURE);
            return true;
        }
        var line = layout.line(at);
        var behind = REFERENCE_BEHIND.matcher(line.text());
        if (behind.find()) {
            layout.cut(at, line.start() + behind.start());
        }
        return line.length() != layout.line(at).length();
    }
}
