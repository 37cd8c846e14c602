package nl.opvolgmonitor.domain.letter;

import java.util.List;

/** Lines that were printed as one. {@code interrupted} when notes or furniture stand before the first. */
record Block(List<Line> lines, boolean interrupted) {

    Block {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }
}
