package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text, and what each is for. */
final class Layout {

    private final List<Line> lines;
    private final Role[] roles;
    private final BitSet cut = new BitSet();

    Layout(String raw) {
        this.lines = new ArrayList<>(Lines.of(raw));
        this.roles = new Role[lines.size()];
        Arrays.fill(roles, Role.BODY);
        IntStream.range(0, size()).filter(at -> line(at).isBlank()).forEach(at -> mark(at, Role.BLANK));
    }

    int size() {
        return lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    Role role(int at) {
        return roles[at];
    }

    boolean isBody(int at) {
        return at < size() && roles[at] == Role.BODY;
    }

    void mark(int at, Role role) {
        roles[at] = role;
    }

    /** Leaves out what stands behind an offset on a line. */
    void cut(int at, int limit) {
        lines.set(at, line(at).upTo(limit));
        cut.set(at);
        if (line(at).isBlank()) {
            mark(at, Role.BLANK);
        }
    }

    /** Whether something of the paper was left out behind the words of a line. */
    boolean isCut(int at) {
        return cut.get(at);
    }

    /** The next line that is not blank, or {@link #size()}. */
    int next(int at) {
        int next = at + 1;
        while (next < size() && line(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The places of all lines of the body, in order. */
    List<Integer> body() {
        return IntStream.range(0, size()).filter(this::isBody).boxed().toList();
    }
}
